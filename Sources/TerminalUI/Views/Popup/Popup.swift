/// A box over the middle of the screen.
enum Popup {
    /// Clears a centred frame with a border and a title. Where it would leave but slivers of what lies
    /// below at its sides, or above and below it, it takes all of the width or the height.
    /// - Returns: the frame inside, with a column of air at both sides where there is room.
    static func draw(
        _ title: String, columns: Int, rows: Int, on canvas: inout Canvas, in frame: Frame
    ) -> Frame {
        let box = frame.centred(
            columns: columns + 4 > frame.columns - 8 ? frame.columns : columns + 4,
            rows: rows + 2 > frame.rows - 3 ? frame.rows : rows + 2)
        Boxed(title, view: Line([])).draw(on: &canvas, in: box)
        let inside = Boxed.inside(box)
        return inside.columns > 20 ? inside.inset(columns: 1, rows: 0) : inside
    }

    /// Writes what has been typed to filter a list. The cursor is on the selected row of that list;
    /// in what was typed where there is none, and where it was moved in that.
    static func drawQuery(
        _ query: TextBuffer, hasCursor: Bool, on canvas: inout Canvas, in frame: Frame
    ) {
        let row = frame.split(top: 1).part
        guard row.columns > 3 else { return }
        canvas.fill(row, role: .input)
        let room = row.columns - 3
        let start = TextWidth.suffix(query.before, columns: room)
        let rest = TextWidth.prefix(query.after, columns: room - TextWidth.columns(of: start))
        let used = canvas.write("/ " + start, at: row.origin, role: .input)
        let caret = Point(column: row.column + used, row: row.row)
        canvas.write(rest, at: caret, role: .input)
        if hasCursor || !query.after.isEmpty { canvas.cursor = caret }
    }
}
