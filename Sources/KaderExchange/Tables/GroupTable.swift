internal import KaderDomain
internal import KaderStore

/// `groups`: the working groups of networks (S12).
enum GroupTable: Table {
    static let columns = [
        Column("id", ""), Column("network", "Midden-Twente"),
        Column("theme", "Energietransitie"), Column("state", "active"),
        Column("others", "", .list), Column("province", "PV23"), Column("members", "", .list),
    ]

    static let kinds = [StoredKind.workingGroup]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .group(let group) = thing else { return [] }
        return [
            group.id.description, group.network.description, group.theme, group.state.rawValue,
            Cell.list(group.others.map(\.description)), group.province ?? "",
            Cell.list(group.members.map(\.description)),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let network = try row.neededNetwork(lookup)
        let state = row.choice("state", WorkingGroupState.active, label: \.label)
        let id: WorkingGroup.ID = row.ownId(
            orNamed: Cell.text(network), Folding.words(row.word("theme")))
        let others = try row.networks("others", lookup)
        let province = row.value("province", .unknownProvince, lookup.province)
        let members = try row.contacts("members", lookup)
        guard let network, let state, let others, let members else { return [] }
        let group = row.made(
            "theme",
            Result {
                try WorkingGroup(
                    id: id, network: network, theme: row.text("theme"), state: state,
                    with: others, inProvince: province, members: members)
            })
        return group.map { [.group($0)] } ?? []
    }
}
