/// Draws a form: fields below each other, the focused one in view.
///
/// From 60 columns on, labels stand beside their fields, below that above them. The
/// focused field has `▶`, a field with an error `!`, a required one `*`.
public struct FormView: View, Hashable, Sendable {
    public var state: FormState
    public var title: String

    /// Whether keys go to this form.
    public var isActive: Bool

    /// What is said in a list in which nothing is.
    public struct Nothing: Hashable, Sendable {
        /// Where no option holds what was typed.
        public var found: String

        /// Where nothing was typed yet, and there is nothing to show before.
        public var typed: String

        public init(found: String = "–", typed: String = "…") {
            self.found = found
            self.typed = typed
        }
    }

    public var nothing: Nothing

    public init(
        _ state: FormState, title: String = "", isActive: Bool = true, nothing: Nothing = Nothing()
    ) {
        self.state = state
        self.title = title
        self.isActive = isActive
        self.nothing = nothing
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        if state.isExpanded, let field = state.focused {
            return EditorView(field.text, isActive: isActive).draw(on: &canvas, in: frame)
        }
        let (head, body) = frame.split(top: title.isEmpty || frame.rows < 5 ? 0 : 1)
        let layout = FormLayout(self, columns: body.columns - 1, rows: body.rows)
        let first = layout.top(rows: body.rows)
        canvas.clipped(to: frame) { canvas in
            Line(title, .title).draw(on: &canvas, in: head)
            for (offset, line) in layout.lines.dropFirst(first).prefix(body.rows).enumerated() {
                let row = body.split(top: offset).rest.split(top: 1).part
                Line(line.spans).draw(on: &canvas, in: row)
                line.meaning.map { canvas.mark(row, as: $0) }
                guard isActive, let cursor = line.cursor else { continue }
                let column = min(row.column + cursor, max(row.column, row.endColumn - 1))
                canvas.cursor = Point(column: column, row: row.row)
            }
            Scroll.drawBar(on: &canvas, in: body, top: first, count: layout.lines.count)
        }
    }
}
