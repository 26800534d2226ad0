internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension DossierClosingForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        [
            FormField(
                id: "reason", label: Phrase(nl: "Reden", en: "Reason")[dependencies.language],
                kind: .text(maximum: 120), isRequired: true)
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try dependencies.store.close(dossier: dossier, because: values.text("reason"))
        return SavedForm(Phrase(nl: "Dossier gesloten.", en: "Dossier closed."))
    }
}
