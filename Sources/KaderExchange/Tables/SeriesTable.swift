internal import KaderDomain
internal import KaderStore

/// `series`: spreekuren that come back. Their sessions are rows of `spreekuren`.
enum SeriesTable: Table {
    static let columns = [
        Column("id", ""), Column("service", "loopbaan"), Column("place", "groningen"),
        Column("from", "13:00"), Column("until", "17:00"), Column("consulenten", "", .list),
        Column("rooms", "Spreekkamer 1", .list), Column("recurrence", "FREQ=WEEKLY"),
        Column("first", "2027-01-05"), Column("end", "10x"), Column("exceptions", "", .list),
    ]

    static let kinds = [StoredKind.series]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .series(let series) = thing else { return [] }
        return [
            series.id.description, series.service.rawValue, series.place.description,
            series.hours.from.description, series.hours.to.description, Cell.list(series.staff),
            Cell.list(series.rooms), series.recurrence.description, series.first.description,
            series.end.description, Cell.list(series.exceptions),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let service: Service? = row.choice("service", nil, label: \.label)
        let (place, hours) = (row.place(lookup), row.hours())
        let staff = try row.contacts("consulenten", lookup)
        let rooms = try row.rooms("rooms", in: place?.house, lookup)
        let recurrence = row.needed("recurrence", .expectedRecurrence) { Recurrence($0) }
        let first = row.neededDay("first")
        let end = row.needed("end", .expectedEnd) { SeriesEnd($0) }
        let exceptions = row.list("exceptions", .expectedDay) { Day($0) }
        let id: Series.ID = row.ownId(
            orNamed: Cell.text(service?.rawValue), Cell.text(place), Cell.text(first),
            Cell.text(hours), Cell.text(recurrence))
        guard let service, let place, let hours, let staff, let rooms, let recurrence, let first,
            let end, let exceptions
        else { return [] }
        let series = row.made(
            "end",
            Result {
                try Series(
                    id: id, service: service, at: place, during: hours, staffedBy: staff,
                    in: rooms, recurrence, from: first, until: end, leavingOut: exceptions)
            })
        return series.map { [.series($0)] } ?? []
    }
}
