internal import KaderDomain
internal import KaderStore

/// `partner-references`: under which number a partner knows somebody, and nothing else (S43).
enum PartnerReferenceTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("referral", ""), Column("system", "Paragin"), Column("number", "2026-0042"),
    ]

    static let kinds = [StoredKind.partnerReference]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .partnerReference(let reference) = thing else { return [] }
        return [
            reference.id.description, reference.contact.description,
            try around.name(reference.contact), Cell.text(reference.referral), reference.system,
            reference.number,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let referral = try row.existing("referral", .referral, lookup) as Referral.ID?
        let id: PartnerReference.ID = row.ownId(
            orNamed: Cell.text(contact), row.word("system"), row.word("number"))
        guard let contact else { return [] }
        let reference = row.made(
            "number",
            Result {
                try PartnerReference(
                    id: id, of: contact, for: referral, in: row.text("system"),
                    number: row.text("number"))
            })
        return reference.map { [.partnerReference($0)] } ?? []
    }
}
