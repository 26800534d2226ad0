internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension TrainingForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let known = try dependencies.store.consulent(contact)?.services ?? []
        let isTrained = try dependencies.store.availability(of: contact)?.trainings.isEmpty == false
        let kinds = TrainingKind.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return [
            FormField(
                id: "kind", label: Phrase(nl: "Soort", en: "Kind")[language],
                kind: .choice(
                    ChoiceState(
                        options: kinds,
                        chosen: [(isTrained ? TrainingKind.yearly : .basic).rawValue])),
                isRequired: true),
            FormField(
                id: "services", label: Phrase(nl: "Spreekuren", en: "Services")[language],
                kind: .choice(
                    ChoiceState(
                        options: Service.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: known.map(\.rawValue), allowsSeveral: true)),
                isRequired: true),
            FormField(
                id: "doneOn", label: Phrase(nl: "Gedaan op", en: "Done on")[language], kind: .day,
                isRequired: true),
            FormField(
                id: "validUntil", label: Phrase(nl: "Geldig t/m", en: "Valid through")[language],
                kind: .day),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let made = trainings(values, today: dependencies.store.now.day) { dependencies.newId() }
        try dependencies.store.add(made)
        return SavedForm(.saved)
    }
}
