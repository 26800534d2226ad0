internal import GRDB
public import KaderDomain

/// *This and following* on another weekday.
extension ActingStore {
    /// What would become of each session from `day` on where the series goes on as `change` says, by
    /// day. Those that a person moved by hand stay where they are and are not in it. Changes
    /// nothing.
    ///
    /// - Throws: ``SeriesError/endedBefore(_:)``; ``SpreekuurError`` where no session could be as
    ///   asked.
    public func previewMove(
        _ id: Series.ID, from day: Day, to change: SeriesChange
    ) throws -> [SessionProposal] {
        try read(.readAgenda) { db in
            let move = try move(of: id, from: day, to: change, as: .named("preview"), db)
            return try outcomes(of: move, db).map(\.proposal)
        }
    }

    /// Lets a series go on on another weekday from `day` on, in one step: the sessions that were to
    /// come are taken out, and those of the new days planned.
    ///
    /// A session that a person moved by hand stays on its day; one that was cancelled does not come
    /// back.
    ///
    /// - Returns: what became of each new day.
    /// - Throws: ``SeriesError/endedBefore(_:)``, ``SeriesError/noneComes(_:)``;
    ///   ``SeriesError/appointmentsOutside(_:)`` where people have an appointment in one that would
    ///   go: nothing is changed then.
    @discardableResult
    public func move(
        _ id: Series.ID, from day: Day, to change: SeriesChange, as newID: Series.ID
    ) throws -> [SessionProposal] {
        try write(.planSpreekuren, .editSeries) { writing in
            let move = try move(of: id, from: day, to: change, as: newID, writing.db)
            try refuseAppointments(in: move.leaving, writing.db)
            for session in move.leaving {
                try writing.withdraw(SpreekuurRecord.kind, session.id.description)
            }
            try writing.shorten(move.old, before: day)
            try writing.put(SeriesRecord(move.new))
            let services = try ServiceCatalogue(writing.db, leavingOut: store.damage)
            for session in try move.staying.map(move.changed) {
                try session.check(under: services[session.service])
                try writing.put(SpreekuurRecord(session))
            }
            return try writing.put(try outcomes(of: move, writing.db))
        }
    }

    private func move(
        of id: Series.ID, from day: Day, to change: SeriesChange, as newID: Series.ID,
        _ db: Database
    ) throws -> SeriesMove {
        let series = try one(SeriesRecord.self, id.description, db)
        let sessions = try Self.sessions(of: id, from: day, db)
        guard !sessions.isEmpty, let next = try series.following(change, from: day, as: newID)
        else { throw SeriesError.endedBefore(day) }
        let days = try String.fetchAll(
            db,
            sql: """
                SELECT originalDay FROM spreekuur
                WHERE series = ? AND isWithdrawn = 0 AND cancellation IS NOT NULL
                    AND originalDay >= ?
                """, arguments: [id.description, day.description])
        return SeriesMove(
            old: series, new: next, from: day, sessions: sessions,
            cancelled: days.compactMap { Day($0) })
    }

    private func outcomes(
        of move: SeriesMove, _ db: Database
    ) throws -> [SessionPlanner.Outcome] {
        let planner = try SessionPlanner(db, knowing: holidays)
        let series = move.new
        return try move.days.map { day in
            try planner.outcome(series.service, at: series.place, on: day, during: series.hours) {
                () throws(SpreekuurError) in try series.session(on: day)
            }
        }
    }
}
