internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ProtectedWithdrawalForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            FormField(
                id: "reason", label: Phrase(nl: "Waarom", en: "Why")[language],
                kind: .text(maximum: 120),
                note: Phrase(
                    nl: "komt in het journaal; geen medische gegevens",
                    en: "goes into the journal; no medical details")[language],
                isRequired: true),
            FormField(
                id: "sure", label: Phrase(nl: "Zeker", en: "Sure")[language],
                kind: .toggle(false),
                note: Phrase(
                    nl: "niemand kan de notitie daarna nog lezen",
                    en: "nobody can read the note after this")[language]),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let words = Phrase(
            nl: "Beschermde notitie ingetrokken", en: "Protected note withdrawn")
        try dependencies.store.withdraw(
            note, because: values.text("reason"),
            noting: dependencies.newId(), as: words[dependencies.language])
        return SavedForm(.withdrawn)
    }
}

extension Phrase {
    fileprivate static let withdrawn = Phrase(
        nl: "Notitie ingetrokken: niemand leest haar nog. {everywhere.undo|u} haalt haar terug.",
        en: "Note withdrawn: nobody reads it any more. {everywhere.undo|u} brings it back.")
}
