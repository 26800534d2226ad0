/// What the plan of a later year takes over of an earlier one: the actions that are not done, with
/// the goals and themes that they hang under (S28).
///
/// Deterministic: two replicas that take over the same make the same lines. What was taken over
/// already is not taken over again, nor what somebody wrote there under the same goal with the same
/// title; and what somebody took out of the later plan stays out.
public struct PlanRollover: Hashable, Sendable {
    public let plan: RegionPlan

    /// What comes into the later plan, a parent before what hangs under it.
    public let carried: [PlanItem]

    /// The open actions of the earlier plan that become carried over there.
    public let closing: [PlanItem]

    /// Unfinished actions that hang loose, and cannot be placed.
    public let loose: [PlanItem]

    public var isEmpty: Bool { carried.isEmpty && closing.isEmpty }

    /// Those of ``carried`` that are actions.
    public var actions: [PlanItem] { carried.filter { $0.level == .action } }

    /// - Parameters:
    ///   - present: the lines that the later plan has.
    ///   - removed: lines that somebody took out of it.
    public init(
        of tree: PlanTree, into plan: RegionPlan, present: [PlanItem], removed: Set<PlanItem.ID>
    ) throws(PlanError) {
        self.plan = plan
        var making = Making(plan: plan, present: present)
        let taken = Set(present.map(\.id)).union(removed)
        var (closing, loose): ([PlanItem], [PlanItem]) = ([], [])
        for item in tree.lines.map(\.item) where item.isUnfinished {
            if item.state.isOpen { closing.append(item) }
            guard !taken.contains(item.carriedId(into: plan.id)) else { continue }
            guard let goal = tree.parent(of: item), let theme = tree.parent(of: goal) else {
                loose.append(item)
                continue
            }
            try making.carry(item, under: goal, theme)
        }
        let hanging = Set(loose.map(\.id))
        carried = making.carried
        self.closing = closing.filter { !hanging.contains($0.id) }
        self.loose = loose
    }
}

extension PlanRollover {
    /// The later plan while lines come into it.
    private struct Making {
        let plan: RegionPlan

        /// What was there before any line came.
        let written: [PlanItem]
        var present: [PlanItem]
        var carried: [PlanItem] = []

        init(plan: RegionPlan, present: [PlanItem]) {
            self.plan = plan
            self.present = present
            written = present
        }

        mutating func carry(
            _ action: PlanItem, under goal: PlanItem, _ theme: PlanItem
        ) throws(PlanError) {
            let above = try place(theme, under: nil)
            let between = try place(goal, under: above)
            guard !written.contains(where: { $0.isSame(as: action, under: between) }) else {
                return
            }
            try put(action, under: between)
        }

        /// The line that is there already, by identity or by title; else it comes.
        private mutating func place(
            _ item: PlanItem, under parent: PlanItem.ID?
        ) throws(PlanError) -> PlanItem.ID {
            let id = item.carriedId(into: plan.id)
            let found =
                present.first { $0.id == id }
                ?? present.first { $0.isSame(as: item, under: parent) }
            if let found { return found.id }
            return try put(item, under: parent)
        }

        /// At the end of what hangs there. What showed the earlier year is left behind, and a
        /// deadline that lies before the new year.
        @discardableResult
        private mutating func put(
            _ item: PlanItem, under parent: PlanItem.ID?
        ) throws(PlanError) -> PlanItem.ID {
            let last = present.filter { $0.parent == parent && $0.level == item.level }.map(\.rank)
            let new = try PlanItem(
                id: item.carriedId(into: plan.id), plan: plan.id, level: item.level,
                parent: parent, rank: (last.max() ?? 0) + 1, title: item.title,
                owner: item.owner, partners: item.partners,
                deadline: item.deadline.flatMap { $0.year < plan.year ? nil : $0 },
                state: item.state == .doing ? .doing : .toDo, note: item.note, tags: item.tags,
                means: item.means)
            present.append(new)
            carried.append(new)
            return new.id
        }
    }
}

extension PlanItem {
    /// Whether it says the same in that place, by whoever wrote it.
    fileprivate func isSame(as other: PlanItem, under parent: PlanItem.ID?) -> Bool {
        level == other.level && self.parent == parent
            && Folding.words(title) == Folding.words(other.title)
    }

    /// An action that is to be done, being done or carried over.
    var isUnfinished: Bool { level == .action && (state.isOpen || state == .postponed) }
}

extension PlanTree {
    /// The line that it stands under, where that is there and of the level above.
    fileprivate func parent(of item: PlanItem) -> PlanItem? {
        lines.first { $0.id == item.parent && $0.item.level == item.level.above }?.item
    }
}
