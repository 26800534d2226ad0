internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension PlanItemMoveForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let item = try dependencies.store.planItem(item)
        let tree = try dependencies.store.plan(item.plan).tree
        let above = item.level.above ?? .theme
        let options = tree.lines.filter { $0.item.level == above }.map { line in
            ChoiceOption(
                id: line.id.description, label: line.item.title,
                detail: tree.item(line.item.parent)?.title ?? "")
        }
        return [
            FormField(
                id: "title", label: item.level.label[language].capitalisedFirst,
                kind: .text(maximum: PlanItemForm.longestTitle), text: item.title,
                isReadOnly: true),
            FormField(
                id: "parent", label: Phrase.under(above)[language],
                kind: .choice(
                    ChoiceState(
                        options: options, chosen: [item.parent?.description].compactMap(\.self))),
                isRequired: true),
        ]
    }

    /// Puts the line at the end of what hangs under the chosen one. Under its present parent it
    /// stays where it is.
    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        let item = try store.planItem(item)
        guard let parent: PlanItem.ID = values.identifier("parent"), parent != item.parent else {
            return SavedForm(.stays)
        }
        let tree = try store.plan(item.plan).tree
        try store.move(item.id, under: parent, rank: tree.rank(under: parent))
        return SavedForm(Phrase(moved: item, under: tree.item(parent)?.title ?? ""))
    }
}

extension Phrase {
    fileprivate static let stays = Phrase(
        nl: "Blijft staan waar het stond.", en: "Stays where it was.")

    fileprivate static func under(_ level: PlanLevel) -> Phrase {
        Phrase(nl: "Onder welk \(level.label.nl)", en: "Under which \(level.label.en)")
    }

    fileprivate init(moved item: PlanItem, under parent: String) {
        self.init(
            nl: "Verplaatst: \(item.title), onder \(parent).",
            en: "Moved: \(item.title), under \(parent).")
    }
}
