extension TextBuffer {
    /// The text in lines of at most `columns`, and the line and column of the cursor.
    ///
    /// Lines break behind a blank; every character stays in its line, so the cursor
    /// has one place. There is at least one line.
    func wrapped(columns: Int) -> (lines: [String], cursor: Point) {
        var (lines, cursor, offset) = ([String](), Point(column: 0, row: 0), 0)
        let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for paragraph in paragraphs {
            for line in Self.broken(paragraph, columns: max(1, columns)) {
                if offset <= self.cursor {
                    let before = String(line.prefix(self.cursor - offset))
                    cursor = Point(column: TextWidth.columns(of: before), row: lines.count)
                }
                lines.append(line)
                offset += line.count
            }
            offset += 1
        }
        return (lines, cursor)
    }

    private static func broken(_ paragraph: Substring, columns: Int) -> [String] {
        var (lines, line, used) = ([String](), [Character](), 0)
        for character in paragraph {
            let width = TextWidth.shown(character).columns
            if used + width > columns, !line.isEmpty, character != " " {
                let end = line.lastIndex(of: " ").map { $0 + 1 } ?? line.count
                lines.append(String(line[..<end]))
                line = Array(line[end...])
                used = TextWidth.columns(of: String(line))
            }
            line.append(character)
            used += width
        }
        return lines + [String(line)]
    }
}
