public import KaderDomain
public import KaderReference

/// What a line of a plan has to be filtered by: title, state, owner, deadline and the rest.
public struct PlanLineCells: Hashable, Sendable {
    /// What owners are called, in both languages and by code.
    private let owners: [PlanOwner: [String]]
    private let today: Day

    /// With those of what a line hangs under.
    private let tags: [PlanItem.ID: Set<PlanTag>]

    /// - Parameter today: what was due before it is late.
    public init(_ detail: PlanDetail, _ reference: Reference, _ today: Day) {
        self.init(
            detail.tree.lines.map(\.item), detail.ownerNames, tags: detail.tree.tags, reference,
            today)
    }

    /// Of actions alone, with their own labels only.
    public init(_ actions: [YearAction], _ reference: Reference, _ today: Day) {
        let names = actions.compactMap { action in
            action.item.owner.flatMap { owner in action.ownerName.map { (owner, $0) } }
        }
        let tags = actions.map { ($0.id, Set($0.item.tags)) }
        self.init(
            actions.map(\.item), Dictionary(names, uniquingKeysWith: { $1 }),
            tags: Dictionary(tags, uniquingKeysWith: { $1 }), reference, today)
    }

    private init(
        _ items: [PlanItem], _ ownerNames: [PlanOwner: String],
        tags: [PlanItem.ID: Set<PlanTag>], _ reference: Reference, _ today: Day
    ) {
        let named = Set(items.compactMap(\.owner)).map { owner in
            let names = Language.allCases.map {
                owner.name(among: ownerNames, reference, in: $0)
            }
            return (owner, owner.sectorCode.map { names + [$0] } ?? names)
        }
        owners = Dictionary(uniqueKeysWithValues: named)
        self.today = today
        self.tags = tags
    }

    /// Whether a filter lets a line through.
    public func matches(_ filter: ListFilter, _ item: PlanItem) -> Bool {
        filter.matches { key in
            (key.map { [$0] } ?? Self.named).flatMap { cells($0, item) }
        }
    }

    private func cells(_ key: String, _ item: PlanItem) -> [String] {
        switch key {
        case "title": return [item.title]
        case "level": return [item.level.label.nl, item.level.label.en]
        case "note": return [item.note]
        case "tags": return (tags[item.id] ?? []).flatMap(\.names)
        default: break
        }
        guard item.level == .action else { return [] }
        return switch key {
        case "state": [item.state.label.nl, item.state.label.en]
        case "owner": item.owner.flatMap { owners[$0] } ?? []
        case "partners": [item.partners]
        case "means": [item.means]
        case "evidence": [item.evidence]
        case "deadline": deadline(item)
        default: item.isOverdue(on: today) ? [Phrase.late.nl, Phrase.late.en] : []
        }
    }

    private func deadline(_ item: PlanItem) -> [String] {
        guard let day = item.deadline else { return [] }
        return [day.description] + Language.allCases.map { day.long(in: $0) }
    }

    /// Where a word alone is looked for.
    private static let named = ["title", "owner", "partners", "note"]

    static let columns = [
        FilterColumn("title", "regel", "line", "titel", "title"),
        FilterColumn("level", "soort", "kind"),
        FilterColumn("state", "stand", "state", "status"),
        FilterColumn("owner", "trekker", "owner"),
        FilterColumn("partners", "partners", "partners", "samen", "together"),
        FilterColumn("deadline", "deadline", "deadline"),
        FilterColumn("overdue", "laat", "overdue", "telaat", "late"),
        FilterColumn("note", "notitie", "note"),
        FilterColumn("tags", "label", "label", "tag"),
        FilterColumn("means", "middelen", "means"),
        FilterColumn("evidence", "bewijs", "evidence"),
    ]
}

extension PlanDetail {
    /// The lines that a filter lets through, with what they hang under; all where it asks nothing.
    public func filtered(
        by filter: ListFilter, _ reference: Reference, on today: Day
    ) -> PlanDetail {
        guard !filter.isEmpty else { return self }
        let (items, cells) = (tree.lines.map(\.item), PlanLineCells(self, reference, today))
        var kept = Set(items.filter { cells.matches(filter, $0) }.map(\.id))
        for item in items.reversed() where kept.contains(item.id) {
            if let parent = item.parent { kept.insert(parent) }
        }
        return PlanDetail(
            plan: plan, tree: PlanTree(items.filter { kept.contains($0.id) }),
            ownerNames: ownerNames)
    }
}

extension [YearAction] {
    /// Those that a filter lets through; all where it asks nothing.
    public func kept(
        by filter: ListFilter, _ reference: Reference, on today: Day
    ) -> [YearAction] {
        guard !filter.isEmpty else { return self }
        let cells = PlanLineCells(self, reference, today)
        return self.filter { cells.matches(filter, $0.item) }
    }
}

extension PlanOwner {
    fileprivate var sectorCode: String? {
        if case .sector(let code) = self { code } else { nil }
    }
}

extension ListFilter {
    /// A filter of the lines of a plan.
    public init(planLines typed: String) {
        self.init(typed, columns: PlanLineCells.columns)
    }
}

extension Phrase {
    fileprivate static let late = Phrase(nl: "te laat", en: "overdue")
}
