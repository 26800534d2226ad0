public import KaderDomain

/// The plan on the screen: its lines as a tree, what is folded, and which line is selected.
///
/// Always true: `selection` is a line of the plan, or nil for the heading, the row above the
/// themes. Lines are known by identity: a reload never moves the selection.
public struct OpenPlan: Hashable, Sendable {
    /// Beyond this many lines a plan opens with its goals closed, so that it is seen as a whole.
    static let linesInView = 20

    public internal(set) var detail: PlanDetail {
        didSet { reshape() }
    }

    /// Lines of which what hangs under them is not shown.
    public internal(set) var folded: Set<PlanItem.ID> = [] {
        didSet { reshape() }
    }
    public internal(set) var selection: PlanItem.ID?
    public internal(set) var filter = "" {
        didSet { reshape() }
    }

    /// The lines that are shown, in order: on the board column by column.
    public internal(set) var visible: [PlanTree.Line] = []
    public internal(set) var marks = Marks<PlanItem.ID>()

    /// How its lines are laid out, where no line is shown with all its fields.
    public internal(set) var look = PlanLook.tree {
        didSet { reshape() }
    }

    /// Since when actions run; read for the timeline only.
    var begun: [PlanItem.ID: Day] = [:]

    /// What lines are filtered by.
    private var cells: PlanLineCells {
        didSet { reshape() }
    }

    /// Whether the selected line is shown with all its fields, in place of the tree.
    public internal(set) var isLineOpen = false

    /// The first row of that which is in view.
    public internal(set) var top = 0

    /// The line that a form has made: it is selected once it is read.
    var expected: PlanItem.ID?

    init(_ detail: PlanDetail, cells: PlanLineCells) {
        self.detail = detail
        self.cells = cells
        if detail.tree.lines.count > Self.linesInView {
            folded = Set(detail.tree.lines.filter { $0.item.level == .goal }.map(\.id))
        }
        reshape()
    }

    public var id: RegionPlan.ID { detail.plan.id }
    var isFiltering: Bool { !filter.isEmpty && !ListFilter(planLines: filter).isEmpty }

    /// Makes anew what is shown, after what it is made of changed.
    private mutating func reshape() {
        visible =
            switch look {
            case .tree: isFiltering ? filtered : unfolded
            case .timeline: actions
            case .board: board.columns.flatMap(\.self)
            }
    }

    /// The actions that the filter leaves, by deadline.
    var actions: [PlanTree.Line] {
        let filter = ListFilter(planLines: filter)
        return detail.tree.actions.filter { cells.matches(filter, $0.item) }
    }

    /// The selected row: 0 is the heading, 1 the first of ``visible``.
    public var selectedRow: Int {
        (visible.firstIndex { $0.id == selection } ?? -1) + 1
    }

    public var selected: PlanTree.Line? { line(selection) }

    func line(_ id: PlanItem.ID?) -> PlanTree.Line? {
        detail.tree.lines.first { $0.id == id }
    }

    /// Takes what was read. The selection stays; where its line is not shown any more, the nearest
    /// row has it.
    mutating func take(_ detail: PlanDetail, cells: PlanLineCells) {
        let row = selectedRow
        self.detail = detail
        self.cells = cells
        folded.formIntersection(detail.tree.lines.map(\.id))
        marks.keep(Set(detail.tree.lines.map(\.id)))
        selectExpected()
        reveal()
        guard selection != nil || look != .tree, selectedRow == 0 else { return }
        isLineOpen = false
        select(row: row)
    }

    /// Selects the line that a form has made, and drops a filter that would hide it.
    private mutating func selectExpected() {
        guard let expected, let new = line(expected) else { return }
        (selection, self.expected) = (new.id, nil)
        if !matches(new) { filter = "" }
    }

    /// Shows a line as it will be, before the store has said so.
    mutating func expect(_ item: PlanItem) {
        let items = detail.tree.lines.map { $0.id == item.id ? item : $0.item }
        detail = PlanDetail(
            plan: detail.plan, tree: PlanTree(items), ownerNames: detail.ownerNames)
    }
}

// MARK: - Moving through it

extension OpenPlan {
    /// Selects the row, or the nearest that there is. The heading is in the tree only, and has no
    /// fields of its own to show.
    mutating func select(row: Int) {
        let first = isLineOpen || look != .tree ? 1 : 0
        let index = min(max(first, row), visible.count) - 1
        selection = index < 0 ? nil : visible[index].id
        top = 0
    }

    /// Selects a line, and unfolds what it hangs under. Nothing where it is not in the plan.
    mutating func select(line id: PlanItem.ID) {
        guard line(id) != nil else { return }
        selection = id
        reveal()
    }

    mutating func select(by step: Int) {
        if look == .board, !isLineOpen { return select(inColumn: step) }
        select(row: selectedRow + step)
    }

    mutating func filter(by text: String) {
        filter = text
        isLineOpen = false
        if isFiltering, !matches(selected) {
            selection = visible.first(where: matches)?.id
        }
        reveal()
    }

    /// Selects what was selected in the plan as it was before, and folds what was folded in it.
    mutating func select(as before: OpenPlan) {
        let lines = Set(detail.tree.lines.map(\.id))
        folded = before.folded.intersection(lines)
        isLineOpen = before.isLineOpen
        if let selection = before.selection, !lines.contains(selection) { return }
        selection = before.selection
        reveal()
    }

    /// Whether the filter finds the line itself, and not only what hangs under it.
    func isFound(_ line: PlanTree.Line) -> Bool { matches(line) }

    private func matches(_ line: PlanTree.Line?) -> Bool {
        guard let line else { return false }
        return cells.matches(ListFilter(planLines: filter), line.item)
    }

    /// Unfolds what the selection hangs under.
    mutating func reveal() {
        for id in ancestors(of: selection) { folded.remove(id) }
    }

    /// From the parent up to the theme.
    func ancestors(of id: PlanItem.ID?) -> [PlanItem.ID] {
        guard let line = line(id), !line.isOrphan, let parent = line.item.parent else { return [] }
        return [parent] + ancestors(of: parent)
    }

    /// What the filter leaves, with what it hangs under.
    private var filtered: [PlanTree.Line] {
        let filter = ListFilter(planLines: filter)
        let found = detail.tree.lines.filter { cells.matches(filter, $0.item) }.map(\.id)
        let shown = Set(found + found.flatMap(ancestors))
        return detail.tree.lines.filter { shown.contains($0.id) }
    }

    private var unfolded: [PlanTree.Line] {
        var shown: [PlanTree.Line] = []
        var closed: Int?
        for line in detail.tree.lines {
            if let depth = closed, !line.isOrphan, line.depth > depth { continue }
            closed = folded.contains(line.id) ? line.depth : nil
            shown.append(line)
        }
        return shown
    }
}
