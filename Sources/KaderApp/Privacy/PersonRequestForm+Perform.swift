internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension PersonRequestForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let rights = PersonRight.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return [
            FormField(
                id: "right", label: Phrase(nl: "Wat", en: "What")[language],
                kind: .choice(ChoiceState(options: rights)), isRequired: true),
            PersonField.field(
                "contact", Phrase(nl: "Wie", en: "Who"), chosen: nil, language, isRequired: false),
            field("name", Phrase(nl: "Of de naam", en: "Or the name"), 80, language),
            field("wish", Phrase(nl: "In hun woorden", en: "In their words"), 400, language),
            field(
                "identified", Phrase(nl: "Hoe herkend", en: "How identified"), 200, language),
        ]
    }

    private func field(
        _ id: String, _ label: Phrase, _ maximum: Int, _ language: Language
    ) -> FormField {
        FormField(id: id, label: label[language], kind: .text(maximum: maximum))
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let right = values.choice("right").flatMap(PersonRight.init(rawValue:)) ?? .access
        let contact: Contact.ID? = values.identifier("contact")
        let request = try PersonRequest(
            id: dependencies.newId(), right, of: contact,
            name: contact == nil ? values.text("name") : "",
            received: dependencies.store.now.day, identified: values.text("identified"),
            wish: values.text("wish"))
        try dependencies.store.add(request)
        return SavedForm(
            Phrase(
                nl: "Een beheerder antwoordt uiterlijk \(request.due.short(in: .nl)).",
                en: "An administrator answers by \(request.due.short(in: .en))."
            ).undoable)
    }
}
