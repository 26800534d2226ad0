internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension CrisisStartForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, store) = (dependencies.language, dependencies.store)
        let codes = try store.playbooks(over: dependencies.reference.playbookSteps).codes
        let official = try self.official.map { try store.contact($0) }
        return [
            FormField(
                id: "playbook", label: Phrase(nl: "Draaiboek", en: "Playbook")[language],
                kind: .choice(
                    ChoiceState(
                        options: codes.map {
                            ChoiceOption(id: $0, label: Playbooks.label($0)[language])
                        }, chosen: Array(codes.prefix(1)))),
                isRequired: true),
            FormField(
                id: "began", label: Phrase(nl: "Begint op", en: "Begins on")[language],
                kind: .day, text: store.now.day.typed, isRequired: true),
            FormField(
                id: "note", label: Phrase(nl: "Wat er speelt", en: "What is going on")[language],
                kind: .longText(rows: 2)),
        ]
            + CrisisRole.allCases.map { role in
                PersonField.field(
                    Self.field(of: role), role.label.capitalized,
                    chosen: role == .official ? official : nil, language, isRequired: false)
            }
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        Self.role(of: id) == nil
            ? nil : try PersonField.options(matching: query, in: dependencies.store)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        let playbooks = try store.playbooks(over: dependencies.reference.playbookSteps)
        let crisis = try Crisis(
            id: dependencies.newId(), employer: employer,
            playbook: values.choice("playbook") ?? PlaybookStep.bankruptcy,
            began: values.day("began", today: store.now.day) ?? store.now.day,
            note: values.text("note"))
        let steps = try playbooks.steps(
            of: crisis, owners: owners(values), in: dependencies.language
        ) { dependencies.newId() }
        try store.start(crisis, with: steps)
        return SavedForm(
            Phrase(
                nl: "Draaiboek gestart: \(steps.count) stappen. {everywhere.undo|u} haalt het weg.",
                en:
                    "Playbook started: \(steps.count == 1 ? "1 step" : "\(steps.count) steps"). {everywhere.undo|u} removes it."
            ),
            option: ChoiceOption(id: crisis.id.description, label: name))
    }
}

extension Phrase {
    /// With a capital, as at the beginning of a line.
    fileprivate var capitalized: Phrase {
        Phrase(
            nl: nl.prefix(1).uppercased() + nl.dropFirst(),
            en: en.prefix(1).uppercased() + en.dropFirst())
    }
}
