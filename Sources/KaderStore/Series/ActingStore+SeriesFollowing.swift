internal import GRDB
public import KaderDomain

/// *This and following*: the sessions of a series from one of its days on.
extension ActingStore {
    /// Ends a series: its sessions from `day` on are taken out of the agenda, in one step.
    ///
    /// - Returns: those that were.
    /// - Throws: ``SeriesError/endedBefore(_:)``; ``SeriesError/appointmentsOutside(_:)`` where
    ///   people have an appointment in one of them: nothing is changed then.
    @discardableResult
    public func end(_ id: Series.ID, from day: Day) throws -> [Spreekuur] {
        try write(.planSpreekuren, .endSeries) { writing in
            let series = try one(SeriesRecord.self, id.description, writing.db)
            let sessions = try Self.sessions(of: id, from: day, writing.db)
            guard !sessions.isEmpty else { throw SeriesError.endedBefore(day) }
            try refuseAppointments(in: sessions, writing.db)
            for session in sessions {
                try writing.withdraw(SpreekuurRecord.kind, session.id.description)
            }
            try writing.shorten(series, before: day)
            return sessions
        }
    }

    /// Gives the sessions of a series from `day` on other hours, staff or rooms, in one step. Their
    /// days stay as they are, moved ones too; a session keeps its appointments.
    ///
    /// The days before keep the series as it was; those that change belong to `following` from then
    /// on.
    ///
    /// - Parameter following: the series as it goes on: it begins on `day`, at the same place, for
    ///   the same service. Its weekday stays: see ``move(_:from:to:as:)``.
    /// - Returns: how many sessions changed.
    /// - Throws: ``SeriesError/endedBefore(_:)``, ``SpreekuurError/taken(_:)``,
    ///   ``SpreekuurError/appointmentsOutside(count:)``, ``ConsulentError/barred(name:_:)``: nothing
    ///   is changed then.
    @discardableResult
    public func change(
        _ id: Series.ID, from day: Day, to following: SeriesChange, as newID: Series.ID
    ) throws -> Int {
        try write(.planSpreekuren, .editSeries) { writing in
            let series = try one(SeriesRecord.self, id.description, writing.db)
            let sessions = try Self.sessions(of: id, from: day, writing.db)
            guard !sessions.isEmpty,
                let next = try series.following(
                    following, from: day, as: newID)
            else { throw SeriesError.endedBefore(day) }
            try writing.shorten(series, before: day)
            try writing.put(SeriesRecord(next))
            let services = try ServiceCatalogue(writing.db, leavingOut: store.damage)
            for session in sessions {
                let changed = try next.changed(session)
                try changed.check(under: services[changed.service])
                try StaffReading(writing.db).refuse(changed, since: session)
                try writing.put(SpreekuurRecord(changed))
            }
            return sessions.count
        }
    }

    func refuseAppointments(in sessions: [Spreekuur], _ db: Database) throws {
        let (agenda, now) = (try Agenda(db, leavingOut: store.damage), now)
        let booked = try sessions.flatMap { try agenda.entry($0, from: now).appointments }
        guard booked.isEmpty else { throw SeriesError.appointmentsOutside(booked) }
    }
}

extension Writing {
    /// Lets a series end before a day; one that has no day before it is taken out.
    func shorten(_ series: Series, before day: Day) throws {
        guard let left = series.ending(before: day) else {
            return try withdraw(SeriesRecord.kind, series.id.description)
        }
        try put(SeriesRecord(left))
    }
}
