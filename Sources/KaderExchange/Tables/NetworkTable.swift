internal import KaderDomain
internal import KaderStore

/// `networks`: the local networks. A row without an id is the network of that name.
enum NetworkTable: Table {
    static let columns = [
        Column("id", ""), Column("name", "Midden-Twente"), Column("regions", "AM05", .list),
        Column("municipalities", "GM0153|GM0164", .list), Column("archived", "no", .truth),
    ]

    static let kinds = [StoredKind.network]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .network(let network) = thing else { return [] }
        return [
            network.id.description, network.name, Cell.list(network.regions),
            Cell.list(network.municipalities), Cell.truth(network.isArchived),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let regions = row.list("regions", .unknownRegion, lookup.region)
        let municipalities = row.list(
            "municipalities", .unknownMunicipality, lookup.municipality)
        let archived = row.truth("archived")
        let id = try id(in: &row, lookup)
        let network = row.made(
            "name",
            Result {
                try Network(
                    id: id, name: row.text("name"), regions: regions ?? [],
                    municipalities: municipalities ?? [], isArchived: archived)
            })
        return network.map { [.network($0)] } ?? []
    }

    private static func id(in row: inout ImportRow, _ lookup: Lookup) throws -> Network.ID {
        guard row.word("id").isEmpty else { return row.ownId() }
        return try lookup.network(row.word("name"))
            ?? row.ownId(orNamed: Folding.words(row.word("name")))
    }
}
