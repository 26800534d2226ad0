internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension PlaybookStepRemovalForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, standard) = (dependencies.language, dependencies.reference.playbookSteps)
        let own = try dependencies.store.playbooks(over: standard).own(over: standard)
        let options = own.map {
            ChoiceOption(id: $0.code, label: $0.title[language], detail: $0.code)
        }
        return [
            FormField(
                id: "step", label: Phrase(nl: "Stap", en: "Step")[language],
                kind: .choice(ChoiceState(options: options)), isRequired: true)
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try dependencies.store.removeFromPlaybook(
            values.choice("step") ?? "", over: dependencies.reference.playbookSteps)
        return SavedForm(
            Phrase(
                nl: "Weggehaald. {everywhere.undo|u} brengt de stap terug.",
                en: "Removed. {everywhere.undo|u} brings the step back."))
    }
}
