import TerminalUI

/// A view on a canvas of this size.
func canvas(_ view: any View, _ columns: Int, _ rows: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    view.draw(on: &canvas, in: Frame(canvas.size))
    return canvas
}

/// What a view looks like, without empty rows at the end.
func picture(_ view: any View, _ columns: Int, _ rows: Int) -> String {
    var text = canvas(view, columns, rows).text
    while text.last == "\n" { text.removeLast() }
    return text
}

/// Whether a view leaves all outside its frame as it was, and halves no glyph.
func stays(_ view: any View, _ frame: Frame, on size: Size) -> Bool {
    var canvas = Canvas(size: size)
    canvas.fill(Frame(size), with: "#")
    let before = canvas
    view.draw(on: &canvas, in: frame)
    let cursorIsInside = canvas.cursor.map(frame.contains) ?? true
    return cursorIsInside && canvas.halves.isEmpty
        && canvas.cells.indices.allSatisfy { place in
            let point = Point(column: place % size.columns, row: place / size.columns)
            return frame.contains(point) || canvas.cells[place] == before.cells[place]
        }
}

extension Canvas {
    /// Where a wide glyph has lost one of its halves, or a continuation its glyph.
    var halves: [Point] {
        cells.indices.compactMap { place in
            let (column, row) = (place % size.columns, place / size.columns)
            let isWide = TextWidth.columns(of: cells[place].glyph) == 2
            let nextContinues =
                column + 1 < size.columns && cells[place + 1].isContinuation
            let isLost = cells[place].isContinuation && column == 0
            return isWide != nextContinues || isLost ? Point(column: column, row: row) : nil
        }
    }
}
