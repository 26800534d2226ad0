extension Canvas {
    /// Writes one line of text from a point to the right, at most `columns` wide.
    ///
    /// Text is cut where it does not fit; a wide glyph that fits by half is left out.
    /// Line breaks, control characters, invisible characters and escape sequences
    /// are shown as ``TextWidth/placeholder``, so no text can drive the terminal.
    /// - Returns: how many columns were passed, drawn or clipped.
    @discardableResult
    public mutating func write(
        _ text: String, at point: Point, role: Role = .plain, maximum columns: Int = Int.max
    ) -> Int {
        let limit = min(columns, size.columns - min(point.column, size.columns))
        guard point.row >= 0, point.row < size.rows, limit > 0 else { return 0 }
        if TextWidth.isSimple(text) { return writeSimple(text, at: point, role, limit) }
        var used = 0
        for character in text {
            let (glyph, width) = TextWidth.shown(character)
            guard used + width <= limit else { break }
            let place = Point(column: point.column + used, row: point.row)
            used += width
            if isDrawn(place) { put(Cell(glyph: glyph, role: role), width: width, at: place) }
        }
        return used
    }

    /// Writes text of which every scalar is a cell.
    private mutating func writeSimple(
        _ text: String, at point: Point, _ role: Role, _ limit: Int
    ) -> Int {
        let line = Frame(column: point.column, row: point.row, columns: limit, rows: 1)
        let (glyphs, part) = (text.unicodeScalars, drawn(line))
        guard !part.isEmpty else { return min(limit, glyphs.count) }
        return put(glyphs, from: point.column, limit: limit, in: part, role: role)
    }

    /// Makes every cell of a frame blank, with this role.
    public mutating func fill(_ frame: Frame, role: Role = .plain) {
        fill(frame, with: " ", role: role)
    }

    /// Puts one narrow glyph in every cell of a frame.
    public mutating func fill(_ frame: Frame, with glyph: Character, role: Role = .plain) {
        let part = drawn(frame)
        guard !part.isEmpty else { return }
        let cell = Cell(glyph: glyph, role: role)
        for row in part.row..<part.endRow {
            fill(part.column..<part.endColumn, row: row, with: cell)
        }
    }

    /// Gives every cell of a frame another role; what stands there stays.
    public mutating func restyle(_ frame: Frame, role: Role) {
        let part = drawn(frame)
        guard !part.isEmpty else { return }
        for row in part.row..<part.endRow {
            for column in part.column..<part.endColumn {
                setRole(role, column: column, row: row)
            }
        }
    }

    /// Draws lines around a frame, just inside it. Nothing where it is smaller than 2x2.
    public mutating func box(_ frame: Frame, style: LineStyle = .single, role: Role = .border) {
        guard frame.columns >= 2, frame.rows >= 2 else { return }
        let (right, bottom) = (frame.endColumn - 1, frame.endRow - 1)
        let across = String(repeating: style.horizontal, count: frame.columns - 2)
        write("\(style.topLeft)\(across)\(style.topRight)", at: frame.origin, role: role)
        let low = Point(column: frame.column, row: bottom)
        write("\(style.bottomLeft)\(across)\(style.bottomRight)", at: low, role: role)
        let side = Frame(column: frame.column, row: frame.row + 1, columns: 1, rows: frame.rows - 2)
        fill(side, with: style.vertical, role: role)
        fill(
            Frame(column: right, row: side.row, columns: 1, rows: side.rows),
            with: style.vertical, role: role)
    }
}
