internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension AbsenceForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            FormField(
                id: "from", label: Phrase(nl: "Vanaf", en: "From")[language], kind: .day,
                text: dependencies.store.now.day.typed, isRequired: true),
            FormField(
                id: "until", label: Phrase(nl: "Tot en met", en: "Through")[language], kind: .day),
            FormField(
                id: "hours", label: Phrase(nl: "Uren", en: "Hours")[language],
                kind: .text(maximum: 20)),
            FormField(
                id: "reason", label: Phrase(nl: "Reden", en: "Reason")[language],
                kind: .text(maximum: 120)),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        let made = absence(values, id: dependencies.newId(), today: store.now.day)
        guard let made else { throw ConsulentError.notConsulent(name: name) }
        try store.add(made)
        let touched = try store.spreekuren(during: made).count
        return SavedForm(touched == 0 ? .saved : Phrase(toReplaceIn: touched))
    }
}
