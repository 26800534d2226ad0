internal import KaderDomain
internal import TerminalUI

/// One line of a page: a row that can be chosen by its number, or words about them.
struct PlainLine: Hashable {
    let number: Int?
    let text: String

    /// Whether the keyboard is on it.
    var isSelected = false

    /// Whether it is one of several that were marked.
    var isMarked = false

    func spoken(in language: Language) -> String {
        let start = number.map { "\($0). " } ?? ""
        let ends = [
            isMarked ? PlainWords.marked[language] : nil,
            isSelected && number != nil ? PlainWords.here[language] : nil,
        ]
        return start + text + ends.compactMap { $0.map { " (\($0))" } }.joined()
    }
}

extension [PlainLine] {
    /// Without blank lines at the ends, and never two together.
    var trimmed: [PlainLine] {
        var result: [PlainLine] = []
        for line in self where !(line.text.isEmpty && result.last?.text.isEmpty ?? true) {
            result.append(line)
        }
        if result.last?.text.isEmpty == true { result.removeLast() }
        return result
    }
}

extension Canvas {
    /// A row as it is read aloud: without borders, bars and the mark of the selected row, what stands in
    /// columns with commas between.
    func spoken(row: Int, isChoice: Bool) -> String {
        var glyphs = (0..<size.columns).compactMap { column -> Character? in
            guard let cell = self[Point(column: column, row: row)], !cell.isContinuation else {
                return nil
            }
            return Self.drawn.contains(cell.glyph) ? " " : cell.glyph
        }
        if isChoice, let mark = glyphs.firstIndex(where: { $0 != " " }),
            Self.marks.contains(glyphs[mark])
        {
            glyphs[mark] = " "
        }
        return String(glyphs).columnsAsWords
    }

    /// Of borders, guides and bars.
    private static let drawn = Set("═║╔╗╚╝─│┌┐└┘├┤┬┴┼█▌░▰▱▾▸")
    private static let marks = Set("▶▷*")
}

extension String {
    /// The parts between two blanks or more, with commas between.
    fileprivate var columnsAsWords: String {
        var (parts, part, blanks) = ([String](), "", 2)
        for character in self {
            if character == " " {
                blanks += 1
                continue
            }
            if blanks > 1, !part.isEmpty {
                parts.append(part)
                part = ""
            } else if blanks == 1 {
                part += " "
            }
            (part, blanks) = (part + String(character), 0)
        }
        return (parts + (part.isEmpty ? [] : [part])).joined(separator: ", ")
    }

    /// Without blanks at the ends.
    var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
