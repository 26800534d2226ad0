internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ConflictForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            PersonField.field(
                "person", Phrase(nl: "Met wie", en: "With whom"), chosen: nil, language,
                isRequired: false),
            FormField(
                id: "employer", label: Phrase(nl: "Of werkgever", en: "Or employer")[language],
                kind: .text(maximum: 80)),
            FormField(
                id: "role", label: Phrase(nl: "Andere pet", en: "Other hat")[language],
                kind: .text(maximum: 80)),
        ] + PeriodFields.fields(.always, language)
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "person" else { return nil }
        return try PersonField.options(matching: query, in: dependencies.store)
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "person" ? .contact(ContactForm(name: query)) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let made = conflict(
            values, id: dependencies.newId(), today: dependencies.store.now.day)
        guard let made else { throw ConsulentError.notConsulent(name: name) }
        try dependencies.store.add(made)
        return SavedForm(.saved)
    }
}
