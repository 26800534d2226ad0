/// An outline with guides, of which the visible rows are drawn.
public struct Tree: View, Hashable, Sendable {
    public var rows: [TreeRow]

    /// Kept in view. The cursor stands on it while the tree is active.
    public var selection: Int?
    public var top: Int
    public var isActive: Bool

    /// Rows chosen for an action on several at once.
    public var marks: Set<Int>
    public var placeholder: String

    public init(
        rows: [TreeRow], selection: Int? = nil, top: Int = 0, isActive: Bool = true,
        marks: Set<Int> = [], placeholder: String = ""
    ) {
        self.rows = rows
        self.selection = selection
        self.top = top
        self.isActive = isActive
        self.marks = marks
        self.placeholder = placeholder
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            let first = Scroll.top(top, keeping: selection, count: rows.count, rows: frame.rows)
            let last = min(rows.count, first + frame.rows)
            canvas.mark(frame, as: .list(count: rows.count, top: first))
            let body = rows.count > frame.rows ? frame.split(right: 1).rest : frame
            for (number, guide) in guides(first..<last) {
                let line = body.split(top: number - first).rest.split(top: 1).part
                draw(number, guide, on: &canvas, in: line)
            }
            if rows.isEmpty { TextView(placeholder, .muted).draw(on: &canvas, in: frame) }
            Scroll.drawBar(on: &canvas, in: frame, top: first, count: rows.count)
        }
    }

    private func draw(_ number: Int, _ guide: String, on canvas: inout Canvas, in line: Frame) {
        let (row, isSelected) = (rows[number], number == selection)
        canvas.mark(line, as: .row(number), isSelected: isSelected)
        let mark = RowMark.glyph(
            isSelected: isSelected, isMarked: marks.contains(number), isActive: isActive)
        let tail = tail(of: row, columns: line.columns)
        let end = line.split(right: TextWidth.columns(of: tail)).part
        let text = Line([Span(mark + guide, .muted), Span(row.text, row.role)])
        text.draw(on: &canvas, in: line.split(right: end.columns + 1).rest)
        canvas.write(tail, at: end.origin, role: .muted)
        guard let role = RowMark.role(isSelected: isSelected, isActive: isActive) else { return }
        canvas.restyle(line, role: role)
        if isActive { canvas.cursor = line.origin }
    }

    /// What stands at the right: as much of it as leaves the text half of the line.
    private func tail(of row: TreeRow, columns: Int) -> String {
        let long = row.progress.map { ProgressBar.text($0, cells: 4) }
        let short = row.progress.map { ProgressBar.text($0, cells: 0) }
        let choices = [[row.trailing, long ?? ""], [row.trailing, short ?? ""], [short ?? ""]]
        let texts = choices.map { $0.filter { !$0.isEmpty }.joined(separator: "  ") }
        return texts.first { TextWidth.columns(of: $0) * 2 <= columns } ?? ""
    }
}
