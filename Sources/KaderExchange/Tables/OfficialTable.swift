internal import KaderDomain
internal import KaderStore

/// `officials`: which paid official accompanies a network, and when (S2).
enum OfficialTable: Table {
    static let columns = [
        Column("id", ""), Column("network", "Midden-Twente"), Column("official", ""),
        Column("name", "Anna de Voorbeeld"), Column("from", "2026-01-01"), Column("until", ""),
    ]

    static let kinds = [StoredKind.accompaniment]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .official(let official) = thing else { return [] }
        return [
            official.id.description, official.network.description,
            official.official.description, try around.name(official.official),
            Cell.text(official.period.from), Cell.text(official.period.until),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let network = try row.neededNetwork(lookup)
        let official = try row.contact("official", lookup)
        let id: Accompaniment.ID = row.ownId(
            orNamed: Cell.text(network), Cell.text(official), row.word("from"))
        guard let network, let official, let period = row.period() else { return [] }
        return [
            .official(
                Accompaniment(id: id, network: network, official: official, period: period))
        ]
    }
}
