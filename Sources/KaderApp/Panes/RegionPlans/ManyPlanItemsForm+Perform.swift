internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ManyPlanItemsForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let items = try items.map { try dependencies.store.planItem($0) }
        let told = "\(items.count): \(BulkPreview.list(items.map(\.title), language))"
        return read("items", .items, told, language)
            + read("states", .now, present(items, language), language)
            + (staying.isEmpty
                ? []
                : read("staying", .noActions, BulkPreview.list(staying, language), language))
            + [
                FormField(
                    id: "state", label: Self.state[language],
                    kind: .choice(
                        ChoiceState(
                            options: ActionState.allCases.map {
                                ChoiceOption(id: $0.rawValue, label: $0.label[language])
                            }, chosen: []))),
                FormField(
                    id: "owner", label: Self.owner[language],
                    kind: .choice(
                        try PlanOwnerOptions(dependencies).choice(
                            of: nil, region: try region(items, dependencies.store)))),
                FormField(id: "deadline", label: Self.deadline[language], kind: .day),
            ]
    }

    private func read(
        _ id: String, _ label: Phrase, _ text: String, _ language: Language
    ) -> [FormField] {
        [
            FormField(
                id: id, label: label[language], kind: .text(maximum: 400), text: text,
                isReadOnly: true)
        ]
    }

    /// `3 te doen, 2 bezig`.
    private func present(_ items: [PlanItem], _ language: Language) -> String {
        ActionState.allCases.compactMap { state in
            let count = items.count { $0.state == state }
            return count == 0 ? nil : "\(count) \(state.label[language])"
        }.joined(separator: ", ")
    }

    private func region(_ items: [PlanItem], _ store: ActingStore) throws -> String {
        guard let plan = items.first?.plan else { return "" }
        return try store.plan(plan).plan.region
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "owner" else { return nil }
        let options = PlanOwnerOptions(dependencies)
        guard query.isEmpty else { return try options.matching(query) }
        let first = try items.prefix(1).map { try dependencies.store.planItem($0) }
        return try options.near(try region(first, dependencies.store))
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        let change = change(values, today: store.now.day)
        let changing = try items.filter { id in
            let item = try store.planItem(id)
            return change.applied(to: item) != item
        }
        try store.change(changing, change)
        return SavedForm(.changed(changing.count))
    }
}

extension Phrase {
    fileprivate static let items = Phrase(nl: "Actiepunten", en: "Actions")
    fileprivate static let now = Phrase(nl: "Nu", en: "Now")
    fileprivate static let noActions = Phrase(nl: "Geen actiepunt", en: "No action")

    fileprivate static func changed(_ count: Int) -> Phrase {
        Phrase(
            nl: "Gewijzigd: \(count) actiepunten. {everywhere.undo|u} maakt het ongedaan.",
            en: "Changed: \(count) actions. {everywhere.undo|u} to undo.")
    }
}
