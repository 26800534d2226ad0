internal import KaderDomain
internal import KaderStore

/// `network-requests`: what networks ask, and the answers (S2). A row without a person names nobody.
enum NetworkRequestTable: Table {
    static let columns = [
        Column("id", ""), Column("network", "Midden-Twente"), Column("kind", "question"),
        Column("day", "2026-11-24"), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("text", "Wie weet meer over warmtenetten?"), Column("answer", ""),
        Column("answered", ""),
    ]

    static let kinds = [StoredKind.networkRequest]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .networkRequest(let request) = thing else { return [] }
        return [
            request.id.description, request.network.description, request.kind.rawValue,
            request.day.description, Cell.text(request.contact),
            try request.contact.map { try around.name($0) } ?? "", request.text,
            request.answer, Cell.text(request.answeredOn),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let network = try row.neededNetwork(lookup)
        let kind = row.choice("kind", NetworkRequest.Kind.question, label: \.label)
        let day = row.neededDay("day")
        let isNamed = !row.word("contact").isEmpty || !row.word("name").isEmpty
        let contact = isNamed ? try row.contact("contact", lookup) : nil
        let answered = row.day("answered")
        let id: NetworkRequest.ID = row.ownId(
            orNamed: Cell.text(network), Cell.text(day), row.text("text"))
        guard let network, let kind, let day else { return [] }
        let request = row.made(
            "text",
            Result {
                try NetworkRequest(
                    id: id, of: network, kind, on: day, from: contact, row.text("text"),
                    answer: row.text("answer"), answeredOn: answered)
            })
        return request.map { [.networkRequest($0)] } ?? []
    }
}
