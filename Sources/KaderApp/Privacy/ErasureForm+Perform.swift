internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ErasureForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let grounds = Erasure.Ground.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return [
            PersonField.field("contact", Phrase(nl: "Wie", en: "Who"), chosen: nil, language),
            FormField(
                id: "ground", label: Phrase(nl: "Waarom", en: "Why")[language],
                kind: .choice(ChoiceState(options: grounds)), isRequired: true),
            FormField(
                id: "name", label: Phrase(nl: "Typ de naam", en: "Type the name")[language],
                kind: .text(maximum: 200), isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, with dependencies: Dependencies,
        goesOn: @escaping (LongStep) -> Bool
    ) throws -> SavedForm {
        let store = dependencies.store
        guard let contact: Contact.ID = values.identifier("contact"),
            let ground = values.choice("ground").flatMap(Erasure.Ground.init(rawValue:)),
            try store.contact(contact).name.description == values.text("name")
        else { throw ErasureError.otherName }
        let report = try store.erase(contact, because: ground) { _ = goesOn(.wiping) }
        return SavedForm(Phrase(erased: report))
    }
}

extension LongStep {
    /// They are gone by then: stopping would only leave their bytes.
    fileprivate static let wiping = LongStep(
        Phrase(RetentionProgress(.wiping, done: 1, total: 1)), isBehind: true, isStoppable: false)
}
