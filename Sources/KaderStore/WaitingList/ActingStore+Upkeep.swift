internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Works off what lapsed: offers that nobody answered pass to the next, and who has no use for an
    /// appointment any more leaves the list.
    ///
    /// Nobody decides this, so it is done as ``Actor/upkeep``; every lapse is a command of its own,
    /// and what another program worked off meanwhile is left alone. Where nothing may be written it
    /// does nothing.
    ///
    /// - Parameter isAsked: whether a person or a timer asked. What runs at every start says when at
    ///   most once an hour, and only where somebody waits.
    @discardableResult
    public func upkeep(isAsked: Bool = true) throws -> UpkeepReport {
        guard store.refusal == nil, clock == .real || founding.isDemo else { return UpkeepReport() }
        let acting = store.as(.upkeep, at: clock)
        try acting.placeParked()
        var report = UpkeepReport()
        for entry in try unsettled() { try acting.settle(entry.id, &report) }
        report.expired = try acting.expire()
        let age = try lastUpkeep().map { Amsterdam.importing(now) - $0 } ?? .max
        let isWorthNoting = try age >= 3600 && !waitingList().isEmpty
        if isAsked || !report.isEmpty || isWorthNoting { try acting.noteUpkeep() }
        return report
    }

    /// When lapses were last worked off on this machine; nil where they never were.
    public func lastUpkeep() throws -> Instant? {
        try read(.readAgenda) { db in
            try Int.fetchOne(
                db, sql: "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'lastUpkeep'"
            ).map(Instant.init(seconds:))
        }
    }

    private func noteUpkeep() throws {
        let now = Amsterdam.importing(now)
        try change(.bookAppointments) { db in
            try db.execute(
                sql: """
                    INSERT INTO meta (key, value) VALUES ('lastUpkeep', :now)
                    ON CONFLICT (key) DO UPDATE SET value = :now
                    """, arguments: ["now": String(now.seconds)])
        }
    }

    /// Offers whose time is over, and those of which the appointment went its own way.
    private func unsettled() throws -> [WaitingEntry] {
        let now = Amsterdam.importing(now)
        return try read(.readAgenda) { db in
            try WaitingDesk.entries(db, store.damage).filter { entry in
                guard let offer = entry.state.offer else { return false }
                return try offer.until <= now || state(of: offer, db) != .provisional
            }
        }
    }

    /// Nil where the appointment is out of sight.
    private func state(of offer: WaitingOffer, _ db: Database) throws -> AppointmentState? {
        let statement = try db.cachedStatement(
            sql: "SELECT state FROM appointment WHERE id = ? AND isWithdrawn = 0")
        return try String.fetchOne(statement, arguments: [offer.appointment.description])
            .flatMap(AppointmentState.init(rawValue:))
    }

    /// Where somebody cancelled what was offered, they wait again; where it was confirmed or moved, it
    /// is theirs; else it lapses when its time is over.
    private func settle(_ id: WaitingEntry.ID, _ report: inout UpkeepReport) throws {
        let now = now
        let done = try write(.bookAppointments, .lapseOffer) { writing -> UpkeepReport in
            var done = UpkeepReport()
            var entry = try one(WaitingEntryRecord.self, id.description, writing.db)
            guard let offer = entry.state.offer else { return done }
            switch try state(of: offer, writing.db) {
            case .provisional:
                guard offer.until <= Amsterdam.importing(now) else { return done }
                let kept = try one(
                    AppointmentRecord.self, offer.appointment.description, writing.db)
                done.lapsed = [try WaitingLine(entry, writing.db).name]
                let next = try pass(kept, from: entry, leaving: .lapsed, writing, now)
                done.offered = [next].compactMap(\.self)
                return done
            case let state? where state.holds: entry.state = .accepted(offer.appointment)
            default: entry.state = .waiting
            }
            try writing.put(WaitingEntryRecord(entry))
            return done
        }
        report.lapsed += done.lapsed
        report.offered += done.offered
    }

    /// - Returns: the names of those whose last day passed.
    private func expire() throws -> [String] {
        let today = now.day
        let isDue = { (entry: WaitingEntry) in
            entry.state == .waiting && entry.lastDay.map { $0 < today } == true
        }
        let waits = try read(.readAgenda) { try WaitingDesk.entries($0, store.damage) }
        guard waits.contains(where: isDue) else { return [] }
        return try write(.bookAppointments, .lapseOffer) { writing in
            try WaitingDesk.entries(writing.db, store.damage).filter(isDue).map { entry in
                var entry = entry
                entry.state = .lapsed
                try writing.put(WaitingEntryRecord(entry))
                return try Names(writing.db).title(of: "contact", entry.contact.description)
            }
        }
    }
}
