internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// How to reach them, and who they are to the union.
    static let reach = PersonSection(Phrase(nl: "Bereiken", en: "Reaching them")) { card in
        let (contact, language) = (card.person.contact, card.language)
        let facts: [(Phrase, String)] = [
            (Phrase(nl: "Telefoon", en: "Phone"), contact.phone),
            (Phrase(nl: "E-mail", en: "E-mail"), contact.email),
            (Phrase(nl: "Woonplaats", en: "Town"), contact.town),
            (Phrase(nl: "Band met FNV", en: "Tie with FNV"), contact.standing.label[language]),
            (Phrase(nl: "Lidnummer", en: "Member number"), contact.memberNumber),
            (
                Phrase(nl: "Stand", en: "State"),
                contact.isArchived ? Phrase.inTheArchive[language] : ""
            ),
            (
                Phrase(nl: "Beperkt", en: "Restricted"),
                card.person.restriction.map { Phrase(restriction: $0)[language] } ?? ""
            ),
        ]
        return facts.filter { !$0.1.isEmpty }.map { .pair(label: $0.0[language], value: $0.1) }
    }
}

extension Phrase {
    /// `! er mag niets veranderen, sinds 15 mrt: betwist het adres`
    fileprivate init(restriction: Restriction) {
        self.init(
            nl:
                "! er mag niets veranderen, sinds \(restriction.from.short(in: .nl)): \(restriction.reason)",
            en:
                "! nothing here may change since \(restriction.from.short(in: .en)): \(restriction.reason)"
        )
    }

    fileprivate static let inTheArchive = Phrase(nl: "in het archief", en: "archived")
}
