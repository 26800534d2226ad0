internal import KaderDomain
internal import TerminalUI

/// A field to choose a person in, by typing; who is not known yet is made there.
enum PersonField {
    static let new = Phrase(nl: "nieuwe persoon", en: "new person")

    static func field(
        _ id: String, _ label: Phrase, chosen: Contact?, _ language: Language,
        isRequired: Bool = true
    ) -> FormField {
        FormField(
            id: id, label: label[language],
            kind: .choice(
                ChoiceState(
                    options: chosen.map { [option($0)] } ?? [],
                    chosen: chosen.map { [$0.id.description] } ?? [],
                    allowsNew: new[language], filters: false)),
            isRequired: isRequired)
    }

    /// Told apart by town, else by how they are reached.
    static func option(_ contact: Contact) -> ChoiceOption {
        let details = [contact.town, contact.phone, contact.email].filter { !$0.isEmpty }
        return ChoiceOption(
            id: contact.id.description, label: contact.name.description,
            detail: details.first ?? "")
    }
}
