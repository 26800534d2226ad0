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

    mutating func mark(_ what: Marking) {
        guard let selection else { return }
        let order = visible.map(\.id)
        switch what {
        case .toggle where marks.anchor == nil:
            marks.toggle(selection)
            select(by: 1)
        case .toggle, .range: marks.toggleRange(at: selection, in: order)
        case .all: marks.toggleAll(visible.filter(isFound).map(\.id))
        case .clear: marks.clear()
        }
    }

    var tally: Phrase? {
        let filter = ListFilter(planLines: filter)
        return .tally(
            shown: filter.isEmpty ? 0 : visible.count(where: isFound), of: detail.tree.lines.count,
            isFiltered: !filter.isEmpty, fault: filter.fault,
            marked: hasMarks ? markedItems.count : 0)
    }

    /// The form for the marked actions; with none among them it cannot be opened.
    var manyForm: ManyPlanItemsForm {
        ManyPlanItemsForm(
            markedItems.filter { $0.level == .action }.map(\.id),
            staying: markedItems.filter { $0.level != .action }.map(\.title))
    }

    /// What `d` makes of the marked actions.
    var stateOfMark: ActionState {
        let actions = markedItems.filter { $0.level == .action }
        return actions.allSatisfy { $0.state == .done } ? .toDo : .done
    }
}

// MARK: - Why not

extension OpenPlan {
    var refusalToEditMarked: Phrase? {
        guard hasMarks, !markedItems.contains(where: { $0.level == .action }) else { return nil }
        return Phrase(
            nl: "er is geen actiepunt gemerkt", en: "no action is marked")
    }

    var refusalToMoveMarked: Phrase? {
        let levels = Set(markedItems.map(\.level))
        if levels.contains(.theme) {
            return Phrase(nl: "een thema hangt nergens onder", en: "a theme hangs under nothing")
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
