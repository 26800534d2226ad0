extension Canvas {
    /// What is on the canvas: rows joined by a newline, trailing blanks taken away.
    public var text: String {
        rows { $0.isContinuation ? nil : $0.glyph }
    }

    /// What the cells mean: a letter (``Role/letter``) under every cell of ``text``,
    /// rows joined by a newline, trailing blanks taken away.
    public var roles: String {
        rows { $0.role.letter }
    }

    private func rows(_ glyph: (Cell) -> Character?) -> String {
        (0..<size.rows).map { row in
            let line = cells[index(0, row)..<index(0, row + 1)].compactMap(glyph)
            let end = line.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
            return String(line[..<end])
        }.joined(separator: "\n")
    }
}
