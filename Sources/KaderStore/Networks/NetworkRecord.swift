internal import GRDB
internal import KaderDomain

/// A row of `network`.
struct NetworkRecord: Record {
    static let kind = ThingKind(
        "network", fields: ["name", "regions", "municipalities", "isArchived", "datedRegions"],
        derivedColumns: ["sortName", "searchText"],
        derive: { [SearchText.folded($0["name"]), SearchText.folded($0["name"])] })

    let id, name, regions, municipalities, datedRegions: String
    let isArchived: Bool

    init(_ network: Network) {
        id = network.id.description
        name = network.name
        regions = StoredList.text(network.regions)
        municipalities = StoredList.text(network.municipalities)
        isArchived = network.isArchived
        datedRegions = StoredList.text(network.dated.map(\.description))
    }

    init(row: Row) {
        id = row["id"]
        name = row["name"]
        regions = row["regions"]
        municipalities = row["municipalities"]
        isArchived = row["isArchived"]
        datedRegions = row["datedRegions"]
    }

    var fields: [DatabaseValue] {
        [name, regions, municipalities].map(\.databaseValue)
            + [isArchived.databaseValue, datedRegions.databaseValue]
    }

    func value() throws -> Network {
        let dated = StoredList.items(datedRegions).compactMap { NetworkRegion($0) }
        guard let id = Network.ID(id), dated.count == StoredList.items(datedRegions).count,
            let network = try? Network(
                id: id, name: name, regions: StoredList.items(regions),
                municipalities: StoredList.items(municipalities), isArchived: isArchived,
                dated: dated)
        else { throw unreadable }
        return network
    }
}
