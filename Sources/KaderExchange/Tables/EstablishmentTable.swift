internal import KaderDomain
internal import KaderStore

/// `establishments`: where employers have people at work.
enum EstablishmentTable: Table {
    static let columns = [
        Column("id", ""), Column("employer", ""), Column("name", "DC Voorbeeldstad"),
        Column("municipality", ""),
    ]

    static let kinds = [StoredKind.establishment]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .establishment(let place) = thing else { return [] }
        return [
            place.id.description, place.employer.description, place.name, place.municipality,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        if row.word("employer").isEmpty { row.refuse("employer", .blank) }
        let employer = try row.employer("employer", lookup)
        let municipality = row.municipality(lookup)
        let id: Establishment.ID = row.ownId(
            orNamed: Cell.text(employer), row.word("name"), municipality)
        guard let employer else { return [] }
        let place = row.made(
            "name",
            Result {
                try Establishment(
                    id: id, employer: employer, name: row.text("name"),
                    municipality: municipality)
            })
        return place.map { [.establishment($0)] } ?? []
    }
}
