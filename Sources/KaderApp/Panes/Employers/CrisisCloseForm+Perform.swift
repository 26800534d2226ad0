internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension CrisisCloseForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        [
            FormField(
                id: "result", label: Phrase(nl: "Resultaat", en: "Result")[dependencies.language],
                kind: .longText(rows: 4), isRequired: true)
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try dependencies.store.close(
            id, with: values.text("result"), leavingSteps: leavingSteps)
        return SavedForm(
            Phrase(
                nl: "Afgesloten. {everywhere.undo|u} maakt het ongedaan.",
                en: "Closed. {everywhere.undo|u} to undo."))
    }
}
