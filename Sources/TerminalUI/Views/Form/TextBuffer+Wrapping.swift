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

    /// Goes lines up or down as they are wrapped at `columns`, in the column where the cursor was
    /// when it began to go up and down. False where there is no such line.
    mutating func moveLines(_ count: Int, columns: Int) -> Bool {
        let (lines, cursor) = wrapped(columns: columns)
        let row = min(max(0, cursor.row + count), lines.count - 1)
        guard row != cursor.row else { return false }
        let column = goal ?? cursor.column
        let kept = TextWidth.prefix(lines[row], columns: column).count
        move(to: start(of: row, in: lines) + min(kept, lastPlace(in: row, of: lines)))
        goal = column
        return true
    }

    /// How many characters stand before a wrapped line; a line break is one.
    private func start(of row: Int, in lines: [String]) -> Int {
        let characters = Array(text)
        var offset = 0
        for line in lines.prefix(row) {
            offset += line.count
            if offset < characters.count, characters[offset].isNewline { offset += 1 }
        }
        return offset
    }

    /// The last place of the cursor in a line: before the blank at which it was broken.
    private func lastPlace(in row: Int, of lines: [String]) -> Int {
        let end = start(of: row, in: lines) + lines[row].count
        let isBroken = row + 1 < lines.count && !Array(text)[end].isNewline
        return max(0, lines[row].count - (isBroken ? 1 : 0))
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
