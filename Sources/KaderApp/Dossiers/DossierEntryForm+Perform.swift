internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension DossierEntryForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (store, language) = (dependencies.store, dependencies.language)
        let detail = try store.dossier(dossier)
        let lines = detail.lines.filter { !$0.isTakenBack }.reversed().map { line in
            ChoiceOption(
                id: line.id.description, label: String(line.entry.text.prefix(60)),
                detail: line.heading[language])
        }
        return [
            FormField(
                id: "text", label: Phrase(nl: "Wat gebeurde er", en: "What happened")[language],
                kind: .longText(rows: 6),
                note: Phrase(
                    nl: "geen medische gegevens; wat er staat wordt niet meer gewijzigd",
                    en: "no medical details; what is written here cannot be changed")[language],
                isRequired: true)
        ]
            + (lines.isEmpty
                ? []
                : [
                    FormField(
                        id: "corrects", label: Phrase(nl: "Verbetert", en: "Corrects")[language],
                        kind: .choice(ChoiceState(options: Array(lines))))
                ])
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try dependencies.store.addEntry(
            dependencies.newId(), to: dossier, values.text("text"),
            correcting: values.identifier("corrects"))
        return SavedForm(
            Phrase(nl: "In het dossier geschreven.", en: "Written in the dossier."))
    }
}
