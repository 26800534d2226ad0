/// Long text with the whole frame to itself: wrapped, with the cursor in view.
struct EditorView: View, Hashable, Sendable {
    let text: TextBuffer
    let isActive: Bool

    init(_ text: TextBuffer, isActive: Bool) {
        self.text = text
        self.isActive = isActive
    }

    /// The last column is for the cursor behind a full line, and the bar.
    func draw(on canvas: inout Canvas, in frame: Frame) {
        let (lines, cursor) = text.wrapped(columns: max(1, frame.columns - 1))
        let first = Scroll.top(0, keeping: cursor.row, count: lines.count, rows: frame.rows)
        canvas.clipped(to: frame) { canvas in
            for (offset, line) in lines.dropFirst(first).prefix(frame.rows).enumerated() {
                let point = Point(column: frame.column, row: frame.row + offset)
                canvas.write(line, at: point)
            }
            Scroll.drawBar(on: &canvas, in: frame, top: first, count: lines.count)
            guard isActive, frame.rows > 0 else { return }
            canvas.cursor = Point(
                column: min(frame.column + cursor.column, max(frame.column, frame.endColumn - 1)),
                row: frame.row + cursor.row - first)
        }
    }
}
