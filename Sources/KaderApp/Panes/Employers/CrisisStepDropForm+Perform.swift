internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension CrisisStepDropForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        var reason = ""
        if case .notNeeded(let text) = try dependencies.store.crisisStep(id).step.state {
            reason = text
        }
        return [
            FormField(
                id: "reason", label: Phrase(nl: "Waarom", en: "Why")[dependencies.language],
                kind: .text(maximum: 160), text: reason, isRequired: true)
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let old = try dependencies.store.crisisStep(id).step
        let new = try old.with(state: .notNeeded(reason: values.text("reason")))
        try dependencies.store.edit(new, from: old)
        return SavedForm(.saved)
    }
}
