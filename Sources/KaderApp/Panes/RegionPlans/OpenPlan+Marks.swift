internal import KaderDomain

/// The lines of a plan that are marked to be changed together. The heading is no line.
extension OpenPlan {
    var hasMarks: Bool { !marks.isEmpty }

    /// In the order of the plan.
    var markedItems: [PlanItem] {
        let ids = marks.all(to: selection, in: visible.map(\.id))
        return detail.tree.lines.map(\.item).filter { ids.contains($0.id) }
    }

    /// 0 is the heading, 1 the first of ``visible``.
    var markedRows: Set<Int> { Set(markedPlaces.map { $0 + 1 }) }

    /// 0 is the first of ``visible``.
    var markedPlaces: Set<Int> {
        guard hasMarks else { return [] }
        let (visible, items) = (visible, Set(markedItems.map(\.id)))
        return Set(visible.indices.filter { items.contains(visible[$0].id) })
    }

    /// The actions that change where the marked lines do: a theme or goal stands for those under it.
    var markedActions: [PlanItem] {
        let ids = Set(markedItems.map(\.id))
        return detail.tree.lines.filter { line in
            line.item.level == .action
                && (ids.contains(line.id) || !ids.isDisjoint(with: ancestors(of: line.id)))
        }.map(\.item)
    }

    /// The marked lines under which no action hangs.
    var markedInVain: [PlanItem] {
        let above = Set(markedActions.flatMap { ancestors(of: $0.id) })
        return markedItems.filter { $0.level != .action && !above.contains($0.id) }
    }

    mutating func mark(_ what: Marking) {
        switch what {
        case .toggle where marks.anchor == nil:
            guard let selection else { return }
            marks.toggle(selection)
            select(by: 1)
        case .toggle, .range:
            guard let selection else { return }
            marks.toggleRange(at: selection, in: visible.map(\.id))
        case .all: markActions()
        case .clear: marks.clear()
        }
    }

    /// Every action that the filter leaves, those in folded goals too; what hangs above it opens.
    private mutating func markActions() {
        let found = actions.map(\.id)
        marks.toggleAll(found)
        folded.subtract(found.flatMap(ancestors))
    }

    var tally: Phrase? {
        let filter = ListFilter(planLines: filter)
        return .tally(
            shown: filter.isEmpty ? 0 : visible.count(where: isFound), of: detail.tree.lines.count,
            isFiltered: !filter.isEmpty, fault: filter.fault,
            marked: hasMarks ? markedItems.count : 0, standingFor: marksStandFor)
    }

    /// How many actions the marks stand for, where not every marked line is one.
    private var marksStandFor: Phrase? {
        guard hasMarks, markedItems.contains(where: { $0.level != .action }) else { return nil }
        return Phrase.actions(markedActions.count)
    }

    /// The form for the marked actions; with none among them it cannot be opened.
    var manyForm: ManyPlanItemsForm {
        ManyPlanItemsForm(
            markedActions.map(\.id), staying: markedInVain.map(\.title))
    }

    /// What `d` makes of the marked actions.
    var stateOfMark: ActionState {
        markedActions.allSatisfy { $0.state == .done } ? .toDo : .done
    }

    /// How many actions `d` changes.
    var countOfMark: Int {
        let state = stateOfMark
        return markedActions.count { $0.state != state }
    }
}

// MARK: - Why not

extension OpenPlan {
    var refusalToEditMarked: Phrase? {
        guard hasMarks, markedActions.isEmpty else { return nil }
        return Phrase(
            nl: "onder wat je merkte hangt geen actiepunt",
            en: "there is no action under what you marked")
    }

    var refusalToMarkAll: Phrase? {
        guard actions.isEmpty else { return nil }
        return Phrase(nl: "er is geen actiepunt om te merken", en: "there is no action to mark")
    }

    var refusalToMoveMarked: Phrase? {
        let levels = Set(markedItems.map(\.level))
        if levels.contains(.theme) {
            return Phrase(nl: "een thema hangt nergens onder", en: "a theme has nothing above it")
        }
        guard levels.count > 1 else { return nil }
        return Phrase(
            nl: "merk alleen doelen of alleen actiepunten",
            en: "mark goals only, or actions only")
    }

    /// Lines go with all that hangs under them, or not.
    var refusalToRemoveMarked: Phrase? {
        let items = Set(markedItems.map(\.id))
        let left = markedItems.flatMap { detail.tree.children(of: $0.id) }
            .count { !items.contains($0.id) }
        guard left > 0 else { return nil }
        return Phrase(
            nl: left == 1
                ? "er hangt nog 1 regel onder die niet is gemerkt"
                : "er hangen nog \(left) regels onder die niet zijn gemerkt",
            en: left == 1
                ? "1 line under them is not marked" : "\(left) lines under them are not marked")
    }
}

extension Phrase {
    fileprivate static func actions(_ count: Int) -> Phrase {
        count == 1
            ? Phrase(nl: "1 actiepunt", en: "1 action")
            : Phrase(nl: "\(count) actiepunten", en: "\(count) actions")
    }
}
