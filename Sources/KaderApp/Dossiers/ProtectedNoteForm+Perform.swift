internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ProtectedNoteForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            FormField(
                id: "kind", label: Phrase(nl: "Soort", en: "Kind")[language],
                kind: .choice(
                    ChoiceState(
                        options: ProtectedNote.Kind.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        })), isRequired: true),
            FormField(
                id: "reason", label: Phrase(nl: "Waarom nodig", en: "Why needed")[language],
                kind: .text(maximum: 120),
                note: Phrase(
                    nl: "deze reden is wel te zien", en: "others can see this reason")[language],
                isRequired: true),
            FormField(
                id: "text", label: Phrase(nl: "Notitie", en: "Note")[language],
                kind: .longText(rows: 6),
                note: Phrase(
                    nl: "alleen op verzoek te lezen; wie leest wordt opgeschreven",
                    en: "read on request only; whoever reads it is recorded")[language],
                isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let kind = values.choice("kind").flatMap(ProtectedNote.Kind.init) else {
            throw IncompleteForm()
        }
        try dependencies.store.protect(
            dependencies.newId(), in: dossier, kind, because: values.text("reason"),
            values.text("text"))
        return SavedForm(
            Phrase(nl: "Beschermde notitie bewaard.", en: "Protected note saved."))
    }
}
