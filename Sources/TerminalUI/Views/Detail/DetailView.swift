/// All there is to see of one thing: sections below each other, scrolled as one text.
public struct DetailView: View, Hashable, Sendable {
    public var title: String
    public var sections: [DetailSection]

    /// The first line in view, as far as the selection allows.
    public var top: Int

    /// A row, counted through all sections; all of it is kept in view, and it has the cursor. Without
    /// one the first line in view has it: that is the one that is read.
    public var selection: Int?
    public var isActive: Bool

    public init(
        _ title: String = "", sections: [DetailSection], top: Int = 0, selection: Int? = nil,
        isActive: Bool = true
    ) {
        self.title = title
        self.sections = sections
        self.top = top
        self.selection = selection
        self.isActive = isActive
    }

    /// How many lines there are in all at this width, for scrolling.
    public func lineCount(columns: Int) -> Int { lines(columns: columns).count }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let all = lines(columns: frame.columns - 1)
        let chosen = all.firstIndex { $0.row != nil && $0.row == selection }
        let end = all.lastIndex { $0.row != nil && $0.row == selection }
        let whole = Scroll.top(top, keeping: end, count: all.count, rows: frame.rows)
        let first = Scroll.top(whole, keeping: chosen, count: all.count, rows: frame.rows)
        canvas.clipped(to: frame) { canvas in
            canvas.mark(frame, as: .list(count: all.count, top: first))
            if isActive, selection == nil, frame.rows > 0 { canvas.cursor = frame.origin }
            for (offset, line) in all.dropFirst(first).prefix(frame.rows).enumerated() {
                let row = frame.split(top: offset).rest.split(top: 1).part
                line.line.draw(on: &canvas, in: row)
                line.row.map { canvas.mark(row, as: .row($0), isSelected: $0 == selection) }
                mark(line, on: &canvas, in: row, isFirst: first + offset == chosen)
            }
            Scroll.drawBar(on: &canvas, in: frame, top: first, count: all.count)
        }
    }

    private func mark(
        _ line: DetailLine, on canvas: inout Canvas, in row: Frame, isFirst: Bool
    ) {
        guard line.row != nil, line.row == selection,
            let role = RowMark.role(isSelected: true, isActive: isActive)
        else { return }
        canvas.restyle(row, role: role)
        guard isFirst else { return }
        let glyph = RowMark.glyph(isSelected: true, isMarked: false, isActive: isActive)
        canvas.write(glyph, at: row.origin, role: role)
        if isActive { canvas.cursor = row.origin }
    }
}
