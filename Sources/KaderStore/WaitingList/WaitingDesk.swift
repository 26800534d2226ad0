internal import GRDB
internal import KaderDomain

/// Who is next for which slot, inside a transaction.
struct WaitingDesk {
    private let db: Database
    private let now: LocalTime
    private let booking: Booking
    private let agenda: Agenda
    private let queue: WaitingQueue

    /// - Parameter freed: an appointment that is about to give up its slot: its claims do not stand
    ///   in the way.
    init(
        _ db: Database, now: LocalTime, _ damage: Damage, freed: Appointment? = nil,
        knowing holidays: @escaping @Sendable () -> Holidays
    ) throws {
        self.db = db
        self.now = now
        booking = try Booking(db, now: now, damage, moving: freed, knowing: holidays)
        agenda = try Agenda(db, leavingOut: damage, knowing: holidays)
        queue = WaitingQueue(try Self.entries(db, damage))
    }

    /// Those on the list who still count on being called, who waits longest first.
    static func entries(
        _ db: Database, _ damage: Damage, all: Bool = false
    ) throws -> [WaitingEntry] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM waitingEntry
                WHERE isWithdrawn = 0 AND (:all OR \(WaitingEntryRecord.isOpen))
                ORDER BY since, id
                """, arguments: ["all": all])
        return try rows.compactMap { row in
            try damage.reading { try WaitingEntryRecord(row: row).value() }
        }
    }

    /// A slot and who gets it.
    struct Match {
        let entry: WaitingEntry
        let slot: Slot

        /// Whether both could not be, because it is one person: twice in the line, or in two places.
        func excludes(_ other: Match) throws -> Bool {
            guard entry.id != other.entry.id else { return true }
            return try entry.contact == other.entry.contact
                && Interval(slot.day, slot.hours).overlaps(
                    Interval(other.slot.day, other.slot.hours))
        }
    }

    /// The first in line whom the slot suits, who may use the service and is free then.
    ///
    /// - Parameter others: who has another slot already.
    func first(for slot: Slot, besides others: [Match] = []) throws -> Match? {
        for entry in queue.candidates(for: slot) {
            guard let match = try match(entry, slot, besides: others) else { continue }
            if try !others.contains(where: { try match.excludes($0) }) { return match }
        }
        return nil
    }

    /// The first free slot for anybody who waits, with whom it goes to.
    func next() throws -> Match? {
        let services = Set(queue.entries.map(\.service))
        for slot in try slots(for: services) {
            if let match = try first(for: slot) { return match }
        }
        return nil
    }

    /// The first free slot for somebody.
    ///
    /// - Parameter isOutOfTurn: whether those who wait longer are passed over.
    /// - Throws: ``WaitingError/othersFirst(name:)``, ``WaitingError/nothingSuits``.
    func match(for entry: WaitingEntry, isOutOfTurn: Bool) throws -> Match {
        var other: WaitingEntry?
        for slot in try slots(for: [entry.service]) where entry.suits(slot) {
            let found = isOutOfTurn ? try match(entry, slot) : try first(for: slot)
            if let found, found.entry.id == entry.id { return found }
            other = other ?? found?.entry
        }
        guard let other else { throw WaitingError.nothingSuits }
        let name = try Names(db).title(of: "contact", other.contact.description)
        throw WaitingError.othersFirst(name: name)
    }

    /// Free slots of eight weeks, the earliest first.
    private func slots(for services: Set<Service>) throws -> [Slot] {
        let spreekuren = try agenda.spreekuren(at: nil, from: now.day, through: now.day + 56)
        let slots = try spreekuren.filter { services.contains($0.service) }.flatMap {
            try agenda.slotPlan($0).free(from: now)
        }
        return slots.enumerated().sorted {
            ($0.element.day, $0.element.hours.from, $0.offset)
                < ($1.element.day, $1.element.hours.from, $1.offset)
        }.map(\.element)
    }

    /// Nil where they may not use the service, are elsewhere then, or nobody could advise them besides
    /// what others get.
    private func match(
        _ entry: WaitingEntry, _ slot: Slot, besides others: [Match] = []
    ) throws -> Match? {
        guard try Restrictions(db).holding(entry.contact.description) == nil else { return nil }
        let booking = booking.taking(others.map(\.slot))
        let request = BookingRequest(
            service: slot.service, place: slot.place, day: slot.day, time: slot.hours.from,
            housemates: entry.housemates)
        do {
            try booking.refuse(entry.contact, for: entry.service)
            let own = try booking.slot(for: request, of: entry.contact)
            return try isFree(entry.contact, own) ? Match(entry: entry, slot: own) : nil
        } catch is SpreekuurError {
            return nil
        } catch is Booking.Refusal {
            return nil
        }
    }

    private func isFree(_ contact: Contact.ID, _ slot: Slot) throws -> Bool {
        let interval = try Interval(slot.day, slot.hours)
        let statement = try db.cachedStatement(
            sql: """
                SELECT 1 FROM occupancy
                WHERE person = (SELECT pk FROM contact WHERE id = ?) AND layer = 'visit'
                    AND "from" < ? AND "until" > ? LIMIT 1
                """)
        let arguments: StatementArguments = [
            contact.description, interval.until.seconds, interval.from.seconds,
        ]
        return try Int.fetchOne(statement, arguments: arguments) == nil
    }
}
