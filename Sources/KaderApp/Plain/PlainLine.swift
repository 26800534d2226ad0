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
    /// A row as it is read aloud: without borders, bars and the mark of the selected row in that column;
    /// what stands in columns with commas between, and what hangs under something else set in.
    func spoken(row: Int, mark: Int?) -> String {
        var (text, depth) = ("", 0)
        for column in 0..<size.columns {
            guard let cell = self[Point(column: column, row: row)], !cell.isContinuation else {
                continue
            }
            let isMark = column == mark && Self.marks.contains(cell.glyph)
            let isDrawn = isMark || Self.drawn.contains(cell.glyph)
            text.append(isDrawn ? " " : cell.glyph)
            if Self.guides.contains(cell.glyph) { depth = column - (mark ?? column) }
        }
        return String(repeating: " ", count: depth) + text.columnsAsWords
    }

    /// Of outlines: where the last one stands, a row begins.
    private static let guides = Set("├└")

    /// Of borders, guides, bars, shades and sparklines.
    static let drawn = Set("═║╔╗╚╝─│┌┐└┘├┤┬┴┼░▒▓▰▱▾▸▁▂▃▄▅▆▇█▉▊▋▌▍▎▏┄▼")
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
