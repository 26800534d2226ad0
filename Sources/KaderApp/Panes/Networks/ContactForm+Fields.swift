internal import KaderDomain
internal import TerminalUI

extension ContactForm {
    /// The fields, filled with who is edited, or with the name that was typed.
    func fields(_ contact: Contact?, _ language: Language) -> [FormField] {
        func text(_ id: String, _ label: Phrase, _ maximum: Int, _ value: String?) -> FormField {
            FormField(
                id: id, label: label[language], kind: .text(maximum: maximum), text: value ?? "",
                isRequired: id == "name")
        }
        return [
            text("name", .name, 60, contact?.name.description ?? name),
            text("phone", .phone, 24, contact?.phone),
            text("email", .email, 60, contact?.email),
            text("town", .town, 40, contact?.town),
            standing(contact?.standing ?? .unknown, language),
            text("memberNumber", .memberNumber, 16, contact?.memberNumber),
        ] + (contact == nil ? [known(language)] : [])
    }

    /// Who may be the same, for someone new.
    private func known(_ language: Language) -> FormField {
        FormField(
            id: "known", label: Phrase.known[language],
            kind: .choice(ChoiceState(options: [], chosen: [], filters: false)))
    }

    private func standing(_ standing: Standing, _ language: Language) -> FormField {
        FormField(
            id: "standing", label: Phrase.standing[language],
            kind: .choice(
                ChoiceState(
                    options: Standing.allCases.map {
                        ChoiceOption(id: $0.rawValue, label: $0.label[language])
                    }, chosen: [standing.rawValue])))
    }
}

extension Phrase {
    fileprivate static let known = Phrase(nl: "Staat er al in", en: "Known already")
    fileprivate static let name = Phrase(nl: "Naam", en: "Name")
    fileprivate static let phone = Phrase(nl: "Telefoon", en: "Phone")
    fileprivate static let email = Phrase(nl: "E-mail", en: "E-mail")
    fileprivate static let town = Phrase(nl: "Woonplaats", en: "Town")
    fileprivate static let standing = Phrase(nl: "Band met FNV", en: "Tie with FNV")
    fileprivate static let memberNumber = Phrase(nl: "Lidnummer", en: "Member number")
}
