internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension PlanItemMoveForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let moving = try items.map { try dependencies.store.planItem($0) }
        guard let item = moving.first else { return [] }
        let tree = try dependencies.store.plan(item.plan).tree
        let above = item.level.above ?? .theme
        let options = tree.lines.filter { $0.item.level == above }.map { line in
            ChoiceOption(
                id: line.id.description, label: line.item.title,
                detail: tree.item(line.item.parent)?.title ?? "")
        }
        let parents = Set(moving.map(\.parent))
        let present = parents.count == 1 ? [item.parent?.description].compactMap(\.self) : []
        return [
            FormField(
                id: "title", label: item.level.label[language].capitalisedFirst,
                kind: .text(maximum: 400), text: Self.told(moving, language), isReadOnly: true),
            FormField(
                id: "parent", label: Phrase.under(above)[language],
                kind: .choice(ChoiceState(options: options, chosen: present)),
                isRequired: true),
        ]
    }

    /// The title of the line; of several how many there are, and the first.
    private static func told(_ moving: [PlanItem], _ language: Language) -> String {
        let list = BulkPreview.list(moving.map(\.title), language)
        return moving.count == 1 ? list : "\(moving.count): \(list)"
    }

    /// Puts the lines at the end of what hangs under the chosen one. What is there already stays
    /// where it is.
    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        let moving = try items.map { try store.planItem($0) }
        guard let parent: PlanItem.ID = values.identifier("parent"),
            let first = moving.first(where: { $0.parent != parent })
        else { return SavedForm(.stays) }
        try store.move(items, under: parent)
        let count = moving.count { $0.parent != parent }
        let title = try store.planItem(parent).title
        return SavedForm(
            count == 1
                ? Phrase(moved: first, under: title) : Phrase(moved: count, under: title))
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

    fileprivate init(moved count: Int, under parent: String) {
        self.init(
            nl:
                "Verplaatst: \(count) regels, onder \(parent). {everywhere.undo|u} maakt het ongedaan.",
            en: "Moved: \(count) lines, under \(parent). {everywhere.undo|u} to undo.")
    }
}
