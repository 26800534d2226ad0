internal import KaderDomain
internal import KaderStore

/// `networks`: the local networks. A row without an id is the network of that name.
enum NetworkTable: Table {
    static let columns = [
        Column("id", ""), Column("name", "Midden-Twente"), Column("regions", "AM05", .list),
        Column("municipalities", "GM0153|GM0164", .list), Column("archived", "no", .truth),
        Column("datedRegions", "AM11 2020-01-01/2023-12-31", .list),
    ]

    static let kinds = [StoredKind.network]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .network(let network) = thing else { return [] }
        return [
            network.id.description, network.name, Cell.list(network.regions),
            Cell.list(network.municipalities), Cell.truth(network.isArchived),
            Cell.list(network.dated.map(\.description)),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let regions = row.list("regions", .unknownRegion, lookup.region)
        let municipalities = row.list(
            "municipalities", .unknownMunicipality, lookup.municipality)
        let archived = row.truth("archived")
        let dated = row.list("datedRegions", .expectedDatedRegion) { word in
            NetworkRegion(word).flatMap { lookup.region($0.region) == nil ? nil : $0 }
        }
        let id = try id(in: &row, lookup)
        let network = row.made(
            "name",
            Result {
                try Network(
                    id: id, name: row.text("name"), regions: regions ?? [],
                    municipalities: municipalities ?? [], isArchived: archived,
                    dated: dated ?? [])
            })
        guard let network else { return [] }
        if network.doubled != nil { row.refuse("datedRegions", .regionTwice) }
        return [.network(network)]
    }

    private static func id(in row: inout ImportRow, _ lookup: Lookup) throws -> Network.ID {
        guard row.word("id").isEmpty else { return row.ownId() }
        return try lookup.network(row.word("name"))
            ?? row.ownId(orNamed: Folding.words(row.word("name")))
    }
}
