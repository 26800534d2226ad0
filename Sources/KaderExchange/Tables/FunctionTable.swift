internal import KaderDomain
internal import KaderStore

/// `functions`: who does what on the board of a network, from when until when (S1).
enum FunctionTable: Table {
    static let columns = [
        Column("id", ""), Column("network", "Midden-Twente"), Column("contact", ""),
        Column("name", "Anna de Voorbeeld"), Column("role", "chair"),
        Column("from", "2026-01-01"), Column("until", ""),
    ]

    static let kinds = [StoredKind.boardFunction]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .function(let function) = thing else { return [] }
        return [
            function.id.description, function.network.description,
            function.contact.description, try around.name(function.contact),
            function.role.rawValue, Cell.text(function.period.from),
            Cell.text(function.period.until),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let network = try row.neededNetwork(lookup)
        let contact = try row.contact("contact", lookup)
        let role: BoardRole? = row.choice("role", nil, label: \.label)
        let id: BoardFunction.ID = row.ownId(
            orNamed: Cell.text(network), Cell.text(contact), row.word("role"), row.word("from"))
        guard let network, let contact, let role, let period = row.period() else { return [] }
        return [
            .function(
                BoardFunction(
                    id: id, network: network, contact: contact, role: role, period: period))
        ]
    }
}
