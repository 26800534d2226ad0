internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension BreachForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let labels = [
            ("happened", Phrase(nl: "Wat er gebeurde", en: "What happened")),
            ("whose", Phrase(nl: "Van wie", en: "Whose data")),
            ("data", Phrase(nl: "Welke gegevens", en: "Which data")),
            ("consequences", Phrase(nl: "Gevolgen", en: "Consequences")),
            ("measures", Phrase(nl: "Wat we doen", en: "What we do")),
        ]
        return labels.map { id, label in
            FormField(
                id: id, label: label[dependencies.language], kind: .text(maximum: 400),
                isRequired: id == "happened")
        }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let facts = Breach.Facts(
            values.text("happened"), whose: values.text("whose"), data: values.text("data"),
            consequences: values.text("consequences"), measures: values.text("measures"))
        let breach = try Breach(
            id: dependencies.newId(), discovered: dependencies.store.clock.instant, facts)
        try dependencies.store.add(breach)
        let due = Amsterdam.local(breach.due)
        return SavedForm(
            Phrase(
                nl: "Opgeschreven; melden bij de AP kan tot \(due). Het staat onder Te doen.",
                en: "Written down; report it by \(due). It stands under To do."
            ).undoable)
    }
}
