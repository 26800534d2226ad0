internal import CNcurses
internal import CTerminalOutput
public import TerminalUI

/// Showing.
extension CursesTerminal {
    public func show(_ canvas: Canvas) {
        let canvas = isUTF8 ? canvas : canvas.ascii()
        let known = previous?.size == canvas.size ? previous : nil
        if known == nil { kader_repaint(window) }
        for row in 0..<min(canvas.size.rows, size.rows) {
            draw(row, of: canvas, over: known)
        }
        previous = canvas
        kader_output_gather()
        defer { kader_output_send() }
        curs_set(canvas.cursor == nil ? 0 : 1)
        if let cursor = canvas.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
        wnoutrefresh(window)
        doupdate()
    }

    /// Draws the cells of a row that differ; a wide glyph where either of its cells does.
    private func draw(_ row: Int, of canvas: Canvas, over known: Canvas?) {
        let start = row * canvas.size.columns
        let end = start + min(canvas.size.columns, size.columns)
        for place in start..<end where !canvas.cells[place].isContinuation {
            let cell = canvas.cells[place]
            let isWide = place + 1 < end && canvas.cells[place + 1].isContinuation
            if let known, known.cells[place] == cell,
                !isWide || known.cells[place + 1].isContinuation
            {
                continue
            }
            if known == nil, isBare(cell) { continue }
            put(cell, row: row, column: place - start, width: isWide ? 2 : 1)
        }
    }

    /// Whether it is what ncurses has everywhere when it begins anew.
    private func isBare(_ cell: Cell) -> Bool {
        guard cell.scalar == " " else { return false }
        let pen = pen(for: cell.role)
        return pen.attributes == 0 && pen.pair == 0
    }

    private func put(_ cell: Cell, row: Int, column: Int, width: Int) {
        let pen = pen(for: cell.role)
        if let scalar = cell.scalar, scalar.isASCII || Int(kader_width(scalar.value)) == width {
            return kader_put_one(
                window, Int32(row), Int32(column), scalar.value, pen.attributes, pen.pair)
        }
        var column = column
        for piece in pieces(of: cell.glyph, width: width) {
            let glyph = piece.prefix(5).map { wchar_t(bitPattern: $0.value) } + [0]
            kader_put(window, Int32(row), Int32(column), glyph, pen.attributes, pen.pair)
            column += max(1, Int(kader_width(piece[0].value)))
        }
    }

    /// The one of the cell before serves most cells.
    private func pen(for role: Role) -> Pen {
        if let pen, pen.role == role { return pen }
        let style = palette.style(role)
        let new = Pen(
            role: role, attributes: style.attributes.rawValue,
            pair: palette.number(of: style.colours))
        pen = new
        return new
    }

    /// The glyph as ncurses takes it, or a question mark in each of its cells where libc
    /// does not give it the width that the canvas has.
    private func pieces(of glyph: Character, width: Int) -> [[Unicode.Scalar]] {
        if glyph.isASCII, let scalar = glyph.unicodeScalars.first { return [[scalar]] }
        let pieces = TextWidth.pieces(of: glyph)
        let counted = pieces.reduce(0) { $0 + Int(kader_width($1[0].value)) }
        let areMarks = pieces.allSatisfy {
            $0.dropFirst().allSatisfy { kader_width($0.value) == 0 }
        }
        if counted == width, areMarks { return pieces }
        return Array(repeating: ["?"], count: width)
    }
}
