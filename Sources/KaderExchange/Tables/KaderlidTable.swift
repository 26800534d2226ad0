internal import KaderDomain
internal import KaderStore

/// `kaderleden`: who is active for the union, and where.
enum KaderlidTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("network", "Midden-Twente"), Column("sector", "ZW"),
        Column("from", "2026-01-01"), Column("until", ""),
    ]

    static let kinds = [StoredKind.kaderlid]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .kaderlid(let kaderlid) = thing else { return [] }
        return [
            kaderlid.id.description, kaderlid.contact.description,
            try around.name(kaderlid.contact), Cell.text(kaderlid.network),
            Cell.text(kaderlid.sector), Cell.text(kaderlid.period.from),
            Cell.text(kaderlid.period.until),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let network = try row.network(lookup)
        let sector = row.value("sector", .unknownSector, lookup.sector)
        let id: Kaderlid.ID = row.ownId(
            orNamed: Cell.text(contact), Cell.text(network), Cell.text(sector), row.word("from"))
        guard let contact, let period = row.period() else { return [] }
        return [
            .kaderlid(
                Kaderlid(
                    id: id, contact: contact, network: network, sector: sector, period: period))
        ]
    }
}
