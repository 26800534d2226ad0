internal import KaderDomain
internal import KaderStore

/// `conflicts`: whom consulenten may not advise.
enum ConflictTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("person", ""), Column("employer", "Metaalfabriek Voorbeeld"),
        Column("role", "ondernemingsraad"), Column("from", ""), Column("until", ""),
    ]

    static let kinds = [StoredKind.interestConflict]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .conflict(let conflict) = thing else { return [] }
        let (person, employer) =
            switch conflict.party {
            case .person(let other): (other.description, "")
            case .employer(let name): ("", name)
            }
        return [
            conflict.id.description, conflict.contact.description,
            try around.name(conflict.contact), person, employer, conflict.role,
            Cell.text(conflict.period.from), Cell.text(conflict.period.until),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let person = try row.otherPerson("person", lookup)
        let employer = row.text("employer")
        let period = row.period()
        let id: InterestConflict.ID = row.ownId(
            orNamed: Cell.text(contact), Cell.text(person), employer, row.word("from"))
        guard let contact, let period else { return [] }
        let conflict = InterestConflict(
            id: id, contact: contact, with: person.map { .person($0) } ?? .employer(employer),
            role: row.text("role"), period: period)
        guard let conflict, person == nil || employer.isEmpty else {
            row.refuse("employer", .expectedParty)
            return []
        }
        return [.conflict(conflict)]
    }
}

extension ImportRow {
    /// Another person than the row is about, by id.
    fileprivate mutating func otherPerson(
        _ column: String, _ lookup: Lookup
    ) throws -> Contact.ID? {
        try contacts(column, lookup)?.first
    }
}

extension Phrase {
    fileprivate static let expectedParty = Phrase(
        nl: "noem een persoon of een werkgever, een van beide, en niet de consulent zelf",
        en: "name a person or an employer, not both, and not the consulent")
}
