extension TextWidth {
    /// At most `columns` columns of a line of text, ending in `…` where it was cut.
    public static func truncate(_ text: String, to columns: Int) -> String {
        guard columns > 0 else { return "" }
        if text.utf8.count <= columns, isPlain(text) { return text }
        if Self.columns(of: text) <= columns { return text }
        return prefix(text, columns: columns - 1) + "…"
    }

    /// The text in exactly `columns` columns: cut, or filled with blanks.
    public static func pad(
        _ text: String, to columns: Int, alignment: Alignment = .left
    ) -> String {
        let shown = truncate(text, to: columns)
        let missing = max(0, columns - Self.columns(of: shown))
        let (left, right) =
            switch alignment {
            case .left: (0, missing)
            case .centre: (missing / 2, missing - missing / 2)
            case .right: (missing, 0)
            }
        return String(repeating: " ", count: left) + shown + String(repeating: " ", count: right)
    }

    /// As much of the start of the text as fits in `columns`.
    public static func prefix(_ text: String, columns: Int) -> String {
        if isSimple(text) { return String(text.unicodeScalars.prefix(max(0, columns))) }
        var (result, used) = ("", 0)
        for character in text {
            let width = shown(character).columns
            guard used + width <= columns else { break }
            result.append(character)
            used += width
        }
        return result
    }

    /// As much of the end of the text as fits in `columns`.
    public static func suffix(_ text: String, columns: Int) -> String {
        var (start, used) = (text.endIndex, 0)
        while start > text.startIndex {
            let before = text.index(before: start)
            used += shown(text[before]).columns
            guard used <= columns else { break }
            start = before
        }
        return String(text[start...])
    }

    /// The text in lines of at most `columns` columns, broken between words; a word that is
    /// longer than a line is broken where the line ends. A line break in the text stays one,
    /// and an empty text is one empty line.
    public static func wrap(_ text: String, columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        if fitsAsItIs(text, columns: columns) { return [text] }
        let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return paragraphs.flatMap { wrapParagraph($0, columns: columns) }
    }

    /// Whether it is one short line, as most text is. Blanks before the first word are left out.
    private static func fitsAsItIs(_ text: String, columns: Int) -> Bool {
        isSimple(text) && text.utf8.first != 0x20 && text.unicodeScalars.count <= columns
    }

    private static func wrapParagraph(_ paragraph: Substring, columns: Int) -> [String] {
        var (lines, line, used) = ([String](), "", 0)
        for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
            let width = Self.columns(of: String(word))
            if !line.isEmpty, used + 1 + width > columns {
                lines.append(line)
                (line, used) = ("", 0)
            } else if !line.isEmpty {
                line += " "
                used += 1
            }
            let pieces = broken(String(word), columns: columns)
            lines += pieces.dropLast()
            line += pieces.last ?? ""
            used += Self.columns(of: pieces.last ?? "")
        }
        return lines + [line]
    }

    /// A word in pieces of at most `columns`; a glyph wider than that is left out.
    private static func broken(_ word: String, columns: Int) -> [String] {
        var (pieces, rest) = ([String](), Substring(word))
        while Self.columns(of: String(rest)) > columns {
            let piece = prefix(String(rest), columns: columns)
            if piece.isEmpty { rest = rest.dropFirst() } else { pieces.append(piece) }
            rest = rest.dropFirst(piece.count)
        }
        return pieces + [String(rest)]
    }
}
