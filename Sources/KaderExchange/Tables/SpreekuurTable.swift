internal import KaderDomain
internal import KaderStore

/// `spreekuren`: the agenda, cancelled ones too.
enum SpreekuurTable: Table {
    static let columns = [
        Column("id", ""), Column("service", "loopbaan"), Column("place", "groningen"),
        Column("day", "2026-11-24"), Column("from", "13:00"), Column("until", "17:00"),
        Column("consulenten", "", .list), Column("rooms", "Spreekkamer 1", .list),
        Column("state", "planned"), Column("reason", ""), Column("series", ""),
        Column("originalDay", ""),
    ]

    static let kinds = [StoredKind.spreekuur]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .spreekuur(let spreekuur) = thing else { return [] }
        let state = spreekuur.isCancelled ? AppointmentState.cancelled : .planned
        return [
            spreekuur.id.description, spreekuur.service.rawValue, spreekuur.place.description,
            spreekuur.day.description, spreekuur.hours.from.description,
            spreekuur.hours.to.description, Cell.list(spreekuur.staff),
            Cell.list(spreekuur.rooms), state.rawValue, spreekuur.cancellation ?? "",
            Cell.text(spreekuur.origin?.series), Cell.text(spreekuur.origin?.day),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let service: Service? = row.choice("service", nil, label: \.label)
        let place = row.place(lookup)
        let (day, hours) = (row.neededDay("day"), row.hours())
        let staff = try row.contacts("consulenten", lookup)
        let rooms = try row.rooms("rooms", in: place?.house, lookup)
        let state = row.choice("state", AppointmentState.planned, label: \.label)
        let origin = try row.origin(lookup)
        let id: Spreekuur.ID = row.ownId(
            orNamed: Cell.text(service?.rawValue), Cell.text(place), Cell.text(day),
            Cell.text(hours))
        guard let service, let place, let day, let hours, let staff, let rooms, let state
        else { return [] }
        let terms = try lookup.terms(of: service)
        var spreekuur = row.made(
            "consulenten",
            Result {
                let made = try Spreekuur(
                    id: id, service: service, at: place, on: day, during: hours, staffedBy: staff,
                    in: rooms, cancellation: state == .cancelled ? row.text("reason") : nil)
                if !made.isCancelled { try made.check(under: terms) }
                return made
            })
        spreekuur?.origin = origin
        return spreekuur.map { [.spreekuur($0)] } ?? []
    }
}
