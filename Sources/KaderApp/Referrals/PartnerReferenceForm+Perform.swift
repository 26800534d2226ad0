internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension PartnerReferenceForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            FormField(
                id: "system", label: Phrase(nl: "Systeem", en: "System")[language],
                kind: .text(maximum: PartnerReference.maximumLength),
                note: Phrase(nl: "zoals Paragin", en: "such as Paragin")[language], isRequired: true
            ),
            FormField(
                id: "number", label: Phrase(nl: "Nummer", en: "Number")[language],
                kind: .text(maximum: PartnerReference.maximumLength),
                note: Phrase(
                    nl: "alleen het nummer daar; meer bewaart kader niet",
                    en: "only the number there; kader keeps nothing else")[language],
                isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try dependencies.store.add(
            PartnerReference(
                id: dependencies.newId(), of: contact, in: values.text("system"),
                number: values.text("number")))
        return SavedForm(.saved)
    }
}
