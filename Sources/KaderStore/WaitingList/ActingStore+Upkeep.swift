internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Works off what lapsed: offers that nobody answered pass to the next, and who has no use for an
    /// appointment any more leaves the list.
    ///
    /// Nobody decides this, so it is done as ``Actor/upkeep``; every lapse is a command of its own,
    /// and what another program worked off meanwhile is left alone. Where nothing may be written it
    /// does nothing. Of whom this person may not see they are told nothing.
    ///
    /// - Parameter isAsked: whether a person or a timer asked. What runs at every start says when at
    ///   most once an hour, and only where somebody waits.
    @discardableResult
    public func upkeep(isAsked: Bool = true) throws -> UpkeepReport {
        guard store.refusal == nil, clock == .real || founding.isDemo else { return UpkeepReport() }
        let acting = store.as(.upkeep, at: clock)
        try acting.placeParked()
        var done = Lapses()
        for entry in try acting.unsettled() { try acting.settle(entry.id, &done) }
        done.expired = try acting.expire()
        let age = try acting.lastUpkeep().map { Amsterdam.importing(now) - $0 } ?? .max
        let isWorthNoting = try age >= 3600 && !acting.waitingList().isEmpty
        if isAsked || !done.isEmpty || isWorthNoting { try acting.noteUpkeep() }
        return try report(done)
    }

    /// What lapsed, of everybody.
    private struct Lapses {
        var lapsed: [Contact.ID] = []
        var offered: [WaitingLine] = []
        var expired: [Contact.ID] = []

        var isEmpty: Bool { lapsed.isEmpty && offered.isEmpty && expired.isEmpty }
    }

    private func report(_ done: Lapses) throws -> UpkeepReport {
        var report = UpkeepReport()
        guard !done.isEmpty, try may(.readDesk) else { return report }
        return try read(.readDesk) { db in
            report.lapsed = try names(done.lapsed, db)
            report.offered = try done.offered.filter {
                try !names([$0.entry.contact], db).isEmpty
            }
            report.expired = try names(done.expired, db)
            return report
        }
    }

    /// Of those who are in sight.
    private func names(_ people: [Contact.ID], _ db: Database) throws -> [String] {
        try people.map(\.description).filter { id in
            try Bool.fetchOne(
                db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM contact WHERE id = ?)"),
                arguments: [id]) == true
        }.map { id -> String in try Names(db).title(of: "contact", id) }
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
    private func settle(_ id: WaitingEntry.ID, _ all: inout Lapses) throws {
        let now = now
        let done = try write(.bookAppointments, .lapseOffer) { writing -> Lapses in
            var done = Lapses()
            var entry = try one(WaitingEntryRecord.self, id.description, writing.db)
            guard let offer = entry.state.offer else { return done }
            switch try state(of: offer, writing.db) {
            case .provisional:
                guard offer.until <= Amsterdam.importing(now) else { return done }
                let kept = try one(
                    AppointmentRecord.self, offer.appointment.description, writing.db)
                done.lapsed = [entry.contact]
                let next = try pass(kept, from: entry, leaving: .lapsed, writing, now)
                done.offered = [next].compactMap(\.self)
                return done
            case let state? where state.holds: entry.state = .accepted(offer.appointment)
            default: entry.state = .waiting
            }
            try writing.put(WaitingEntryRecord(entry))
            return done
        }
        all.lapsed += done.lapsed
        all.offered += done.offered
    }

    /// - Returns: those whose last day passed.
    private func expire() throws -> [Contact.ID] {
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
                return entry.contact
            }
        }
    }
}
