internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension SignalReportForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, names) = (dependencies.language, try dependencies.signalNames())
        let lines = try dependencies.store.signal(id).signal.reportText(names, for: .union)
        return [
            FormField(
                id: "to", label: Phrase(nl: "Aan wie", en: "To whom")[language],
                kind: .choice(
                    ChoiceState(
                        options: try options(matching: "", dependencies), filters: false)),
                isRequired: true),
            FormField(
                id: "text", label: Phrase(nl: "Wat weggaat", en: "What goes")[language],
                kind: .longText(rows: lines.count),
                text: lines.map { $0[language] }.joined(separator: "\n"), isReadOnly: true),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "to" ? try options(matching: query, dependencies) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try dependencies.store.report(id, to: route(values))
        return SavedForm(.reported(try dependencies.store.signal(id)))
    }

    /// People, and the policy department.
    private func options(
        matching query: String, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        let policy = SignalRoute.policyName[dependencies.language]
        let isMeant = Folding.fold(policy).contains(Folding.fold(query))
        let people = try ChoiceOption.people(matching: query, dependencies).map {
            ChoiceOption(id: "contact:\($0.id)", label: $0.label, detail: $0.detail)
        }
        return (isMeant ? [ChoiceOption(id: "\(SignalRoute.policy)", label: policy)] : []) + people
    }
}
