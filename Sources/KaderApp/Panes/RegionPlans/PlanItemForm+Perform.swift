public import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension PlanItemForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let place = try place(dependencies.store)
        let language = dependencies.language
        let title = FormField(
            id: "title", label: Phrase.title[language],
            kind: .text(maximum: Self.longestTitle), text: place.item?.title ?? "",
            isRequired: true)
        let note = FormField(
            id: "note", label: Phrase.note[language], kind: .longText(rows: 4),
            text: place.item?.note ?? "")
        let middle = level == .action ? try fieldsOfAction(place, dependencies) : []
        let proof = level == .action ? evidence(place, language) : []
        return above(place, language) + [title] + middle + [note] + proof
            + [PlanTagField.field(place.item?.tags ?? [], language)]
    }

    /// The goal or theme that the line hangs under, to be read.
    private func above(_ place: Place, _ language: Language) -> [FormField] {
        guard let parent = place.parent else { return [] }
        return [
            FormField(
                id: "parent", label: parent.level.label[language].capitalisedFirst,
                kind: .text(maximum: Self.longestTitle), text: parent.title, isReadOnly: true)
        ]
    }

    private func fieldsOfAction(
        _ place: Place, _ dependencies: Dependencies
    ) throws -> [FormField] {
        let (item, language) = (place.item, dependencies.language)
        return [
            FormField(
                id: "owner", label: Phrase.owner[language],
                kind: .choice(
                    try PlanOwnerOptions(dependencies).choice(
                        of: item?.owner, region: place.plan.region))),
            FormField(
                id: "partners", label: Phrase.partners[language], kind: .text(maximum: 120),
                text: item?.partners ?? ""),
            FormField(
                id: "deadline", label: Phrase.deadline[language], kind: .day,
                text: item?.deadline?.typed ?? ""),
            FormField(
                id: "state", label: Phrase.state[language],
                kind: .choice(
                    ChoiceState(
                        options: ActionState.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: [(item?.state ?? .toDo).rawValue])), isRequired: true),
        ]
    }

    /// Behind what was asked before there was this: recorded keys go on to mean the same.
    private func evidence(_ place: Place, _ language: Language) -> [FormField] {
        [
            FormField(
                id: "means", label: Phrase.means[language], kind: .text(maximum: 120),
                text: place.item?.means ?? ""),
            FormField(
                id: "proof", label: Phrase.evidence[language], kind: .text(maximum: 300),
                text: place.item?.evidence ?? ""),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "owner" else { return nil }
        let options = PlanOwnerOptions(dependencies)
        return query.isEmpty
            ? try options.near(try place(dependencies.store).plan.region)
            : try options.matching(query)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        switch purpose {
        case .edit(let id):
            let base = try store.planItem(id)
            try store.edit(
                item(base, with: values, today: today),
                from: item(base, with: original, today: today), overriding: overriding)
            return SavedForm(.saved)
        case .add(let plan, let parent, let sibling):
            let tree = try store.plan(plan).tree
            let base = try PlanItem(
                id: dependencies.newId(), plan: plan, level: level, parent: parent,
                rank: tree.rank(under: parent, behind: sibling), title: values.text("title"))
            let added = item(base, with: values, today: today)
            try store.add(added)
            return SavedForm(
                Phrase(added: added),
                option: ChoiceOption(id: added.id.description, label: added.title))
        }
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        let owners = conflict.fields.filter { $0.name == "owner" }
            .flatMap { [$0.mine, $0.theirs] }
            .compactMap { $0.flatMap(PlanOwner.init) }
        return try PlanOwnerOptions(dependencies).labels(of: owners)
    }
}

extension PlanItemForm {
    /// The plan and the parent of the line, and the line itself where it is there already.
    private struct Place {
        let plan: RegionPlan
        let item: PlanItem?
        let parent: PlanItem?
    }

    private func place(_ store: ActingStore) throws -> Place {
        switch purpose {
        case .add(let plan, let parent, _):
            let detail = try store.plan(plan)
            return Place(plan: detail.plan, item: nil, parent: detail.tree.item(parent))
        case .edit(let id):
            let item = try store.planItem(id)
            let detail = try store.plan(item.plan)
            return Place(plan: detail.plan, item: item, parent: detail.tree.item(item.parent))
        }
    }
}

extension PlanTree {
    /// The line with this id, or nil.
    func item(_ id: PlanItem.ID?) -> PlanItem? { lines.first { $0.id == id }?.item }
}

extension Phrase {
    fileprivate static let title = Phrase(nl: "Titel", en: "Title")
    fileprivate static let note = Phrase(nl: "Notitie", en: "Note")
    fileprivate static let owner = Phrase(nl: "Trekker", en: "Owner")
    fileprivate static let partners = Phrase(nl: "Samen met", en: "Together with")
    fileprivate static let deadline = Phrase(nl: "Klaar voor", en: "Deadline")
    fileprivate static let state = Phrase(nl: "Stand", en: "State")
    fileprivate static let means = Phrase(nl: "Middelen", en: "Means")
    fileprivate static let evidence = Phrase(nl: "Waaruit het blijkt", en: "What shows it")

    fileprivate init(added item: PlanItem) {
        let label = item.level.label
        self.init(
            nl: "\(label.nl.capitalisedFirst) toegevoegd: \(item.title).",
            en: "\(label.en.capitalisedFirst) added: \(item.title).")
    }
}
