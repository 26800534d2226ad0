internal import KaderDomain
internal import KaderStore

/// `waiting-list`: who waits for a slot, where and when it suits, and what is kept for them.
enum WaitingTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("service", "loopbaan"), Column("places", "groningen|online", .list),
        Column("part", "morning"), Column("lastDay", ""), Column("housemates", "0", .number),
        Column("since", "2026-11-24T09:00:00Z"), Column("state", "waiting"),
        Column("appointment", ""), Column("offeredUntil", ""), Column("passed", "", .list),
    ]

    static let kinds = [StoredKind.waitingEntry]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .waitingEntry(let entry) = thing else { return [] }
        return [
            entry.id.description, entry.contact.description, try around.name(entry.contact),
            entry.service.rawValue, Cell.list(entry.places), entry.part?.rawValue ?? "",
            Cell.text(entry.lastDay), String(entry.housemates), entry.since.description,
            entry.state.name.rawValue, Cell.text(entry.state.appointment),
            Cell.text(entry.state.offer?.until), Cell.list(entry.passed),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let service = row.choice("service", Service?.none, label: \.label)
        let places = row.list("places", .unknownPlace, lookup.place)
        let part =
            row.word("part").isEmpty ? nil : row.choice("part", DayPart?.none, label: \.label)
        let (lastDay, passed) = (row.day("lastDay"), row.list("passed", .blank) { $0 })
        let housemates = row.value("housemates", .expectedNumber) { Int($0) } ?? 0
        let since = row.needed("since", .expectedInstant) { Instant($0) }
        let state = try row.waitingState(lookup)
        let id: WaitingEntry.ID = row.ownId(
            orNamed: Cell.text(contact), row.word("service"), Cell.text(since))
        guard let contact, let service, let places, let since, let state, row.faults.isEmpty else {
            return []
        }
        let entry = row.made(
            service.isByAppointment ? "housemates" : "service",
            Result {
                try WaitingEntry(
                    id: id, contact: contact, service: service, places: places, part: part,
                    lastDay: lastDay, housemates: housemates, since: since, state: state,
                    passed: passed ?? [])
            })
        return entry.map { [.waitingEntry($0)] } ?? []
    }
}

extension ImportRow {
    /// How somebody on the waiting list stands, with the appointment that goes with it.
    fileprivate mutating func waitingState(_ lookup: Lookup) throws -> WaitingState? {
        let name = choice("state", WaitingState.Name.waiting, label: \.label)
        switch name {
        case .waiting: return .waiting
        case .lapsed: return .lapsed
        case .withdrawn: return .withdrawn
        case .offered:
            let until = needed("offeredUntil", .expectedInstant) { Instant($0) }
            guard let id = try appointment(lookup), let until else { return nil }
            return .offered(WaitingOffer(appointment: id, until: until))
        case .accepted: return try appointment(lookup).map(WaitingState.accepted)
        case nil: return nil
        }
    }

    private mutating func appointment(_ lookup: Lookup) throws -> Appointment.ID? {
        guard !word("appointment").isEmpty else {
            refuse("appointment", .blank)
            return nil
        }
        return try existing("appointment", .appointment, lookup)
    }
}
