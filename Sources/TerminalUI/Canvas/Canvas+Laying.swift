extension Canvas {
    /// Draws another canvas from the first row and column on, with its cursor. What of it can be
    /// pointed at is left out.
    public mutating func lay(_ other: Canvas) {
        for row in 0..<min(other.size.rows, size.rows) {
            for column in 0..<min(other.size.columns, size.columns) {
                let cell = other.cells[other.index(column, row)]
                if !cell.isContinuation { lay(cell, of: other, column, row) }
            }
        }
        cursor = other.cursor
    }

    private mutating func lay(_ cell: Cell, of other: Canvas, _ column: Int, _ row: Int) {
        let next = other[Point(column: column + 1, row: row)]
        let width = next?.isContinuation == true ? 2 : 1
        put(cell, width: width, at: Point(column: column, row: row))
    }
}
