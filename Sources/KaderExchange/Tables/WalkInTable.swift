internal import KaderDomain
internal import KaderStore

/// `walk-ins`: who came in without an appointment, and how it went (S37).
enum WalkInTable: Table {
    static let columns = [
        Column("id", ""), Column("house", "groningen"), Column("day", "2026-11-24"),
        Column("number", "1", .number), Column("who", "Samira"), Column("contact", ""),
        Column("about", "een brief"), Column("consulent", ""), Column("state", "arrived"),
        Column("arrivedAt", "2026-11-24T09:00:00Z"), Column("calledAt", ""), Column("endedAt", ""),
    ]

    static let kinds = [StoredKind.walkIn]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .walkIn(let walkIn) = thing else { return [] }
        return [
            walkIn.id.description, walkIn.house, walkIn.day.description, String(walkIn.number),
            walkIn.name, Cell.text(walkIn.contact), walkIn.about, Cell.text(walkIn.consulent),
            walkIn.state.rawValue, Cell.text(walkIn.times.arrived), Cell.text(walkIn.times.called),
            Cell.text(walkIn.times.ended),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let house = row.needed("house", .unknownPlace, lookup.house)
        let day = row.neededDay("day")
        let number = row.needed("number", .expectedNumber) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        let contact = try row.existing("contact", .contact, lookup) as Contact.ID?
        let consulent = try row.existing("consulent", .contact, lookup) as Contact.ID?
        let state = row.walkInState()
        let times = row.visitTimes()
        let id: WalkIn.ID = row.ownId(
            orNamed: Cell.text(house), Cell.text(day), Cell.text(number))
        guard let house, let day, let number, let state, row.faults.isEmpty,
            let walkIn = WalkIn(
                id: id, house: house, day: day, number: number, name: row.text("who"),
                contact: contact, about: row.text("about"), consulent: consulent, state: state,
                times: times)
        else { return [] }
        return [.walkIn(walkIn)]
    }
}

extension ImportRow {
    /// One of those that who was not expected can have.
    fileprivate mutating func walkInState() -> AppointmentState? {
        let state = choice("state", AppointmentState.arrived, label: \.label)
        guard let state, !WalkIn.states.contains(state) else { return state }
        let codes = AppointmentState.allCases.filter(WalkIn.states.contains).map(\.rawValue)
        refuse("state", .expectedOneOf(codes.joined(separator: ", ")))
        return nil
    }

    fileprivate mutating func visitTimes() -> VisitTimes {
        VisitTimes(
            arrived: value("arrivedAt", .expectedInstant) { Instant($0) },
            called: value("calledAt", .expectedInstant) { Instant($0) },
            ended: value("endedAt", .expectedInstant) { Instant($0) })
    }
}
