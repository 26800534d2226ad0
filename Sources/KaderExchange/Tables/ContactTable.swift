internal import KaderDomain
internal import KaderStore

/// `contacts`: everyone whom the union knows or helps.
///
/// A row without an id is the person with that member number, or else a person of that name, phone
/// and e-mail.
enum ContactTable: Table {
    static let columns = [
        Column("id", ""), Column("given", "Anna"), Column("infix", "de"),
        Column("family", "Voorbeeld"), Column("standing", "member"),
        Column("memberNumber", "DEMO001"), Column("phone", "06-00000001"),
        Column("email", "anna@voorbeeld.example"), Column("town", "Utrecht"),
        Column("archived", "no", .truth), Column("mergedInto", ""),
    ]

    static let kinds = [StoredKind.contact]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .contact(let contact) = thing else { return [] }
        let name = contact.name
        return [
            contact.id.description, name.given, name.infix, name.family,
            contact.standing.rawValue, contact.memberNumber, contact.phone, contact.email,
            contact.town, Cell.truth(contact.isArchived),
            Cell.text(contact.mergedInto),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let standing = row.choice("standing", Standing.unknown, label: \.label)
        let archived = row.truth("archived")
        let id = try id(in: &row, lookup)
        let whole: Contact.ID? = row.id("mergedInto")
        let name = PersonName(
            given: row.text("given"), infix: row.text("infix"), family: row.text("family"))
        guard let name else { row.refuse("family", .blank); return [] }
        guard let standing, let id else { return [] }
        return [
            .contact(
                Contact(
                    id: id, name: name, standing: standing,
                    memberNumber: row.text("memberNumber"), phone: row.text("phone"),
                    email: row.text("email"), town: row.text("town"), isArchived: archived,
                    mergedInto: whole == id ? nil : whole))
        ]
    }

    private static func id(in row: inout ImportRow, _ lookup: Lookup) throws -> Contact.ID? {
        let number = row.word("memberNumber")
        guard row.word("id").isEmpty, !number.isEmpty else {
            return row.ownId(
                orNamed: row.word("family"), row.word("given"), row.word("infix"),
                row.word("phone"), row.word("email"))
        }
        let known = try lookup.contacts(numbered: number)
        if known.count > 1 { row.refuse("memberNumber", .ambiguousNumber) }
        return known.first ?? row.ownId(orNamed: "number", number)
    }
}
