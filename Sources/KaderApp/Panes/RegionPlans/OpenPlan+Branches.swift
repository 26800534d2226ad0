internal import KaderDomain

extension OpenPlan {
    /// What hangs directly under a line.
    func children(of line: PlanTree.Line) -> [PlanTree.Line] {
        detail.tree.lines.filter { !$0.isOrphan && $0.item.parent == line.id }
    }

    func isBranch(_ line: PlanTree.Line) -> Bool {
        detail.tree.lines.contains { !$0.isOrphan && $0.item.parent == line.id }
    }

    func isClosed(_ line: PlanTree.Line) -> Bool { folded.contains(line.id) && !isFiltering }

    /// Closes the branch, or goes up to what the line hangs under.
    mutating func fold() {
        guard let selected else { return }
        if isBranch(selected), !isClosed(selected), !isFiltering {
            folded.insert(selected.id)
        } else {
            selection = selected.isOrphan ? nil : selected.item.parent
        }
    }

    /// Opens the branch, or goes down to the first line under it.
    mutating func unfold() {
        guard let selected else { return select(row: 1) }
        if isClosed(selected) {
            folded.remove(selected.id)
        } else if let first = visible.first(where: { $0.item.parent == selected.id }) {
            selection = first.id
        }
    }

    /// The selected line's siblings in order, itself among them; none where it hangs loose.
    var siblings: [PlanItem] {
        guard let selected, !selected.isOrphan else { return [] }
        return detail.tree.children(of: selected.item.parent)
    }

    /// The rank that moves the selected line past its neighbour, up where `step` is -1; nil where
    /// it has none on that side.
    func rank(shiftedBy step: Int) -> Double? {
        let siblings = siblings
        guard let index = siblings.firstIndex(where: { $0.id == selection }) else { return nil }
        return PlanRank.shifting(index, by: step, in: siblings.map(\.rank))
    }

    /// Open actions at or under a line whose deadline lies before a day.
    func overdue(under line: PlanTree.Line, on day: Day) -> Int {
        let below = children(of: line).reduce(0) { $0 + overdue(under: $1, on: day) }
        return below + (line.item.isOverdue(on: day) ? 1 : 0)
    }

    /// Open actions of the whole plan whose deadline lies before a day.
    func overdue(on day: Day) -> Int {
        detail.tree.lines.count { $0.item.isOverdue(on: day) }
    }
}
