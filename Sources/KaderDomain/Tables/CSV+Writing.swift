extension CSV {
    /// The rows as text with LF after each; ``parse(_:delimiter:)`` gives the same cells back, but for
    /// what a terminal would act on: that becomes its sign. Tabs and line ends stay, in quotes.
    public static func write(_ rows: [[String]], delimiter: Delimiter = .comma) -> String {
        let separator = String(Unicode.Scalar(delimiter.rawValue))
        return rows.reduce(into: "") { text, row in
            text += row.map { quoteIfNeeded(harmless($0), delimiter) }.joined(separator: separator)
            text += row == [""] ? "\"\"\n" : "\n"
        }
    }

    /// With an apostrophe in front where a spreadsheet would run the cell, and where ``unshield(_:)``
    /// would otherwise take one away.
    public static func shield(_ cell: String) -> String {
        isRisky(cell) ? "'" + cell : cell
    }

    /// Takes away the apostrophe that ``shield(_:)`` put in front, and no other.
    public static func unshield(_ cell: String) -> String {
        guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
        let rest = String(cell.unicodeScalars.dropFirst())
        return isRisky(rest) ? rest : cell
    }

    /// Begins, after any apostrophes, with a sign that makes a spreadsheet compute.
    private static func isRisky(_ cell: String) -> Bool {
        let signs: [UInt8] = Array("=+-@\t\r".utf8)
        return cell.utf8.drop { $0 == UInt8(ascii: "'") }.first.map(signs.contains) ?? false
    }

    private static func harmless(_ cell: String) -> String {
        guard cell.unicodeScalars.contains(where: isHarmful) else { return cell }
        return String(
            String.UnicodeScalarView(cell.unicodeScalars.map { isHarmful($0) ? $0.sign : $0 }))
    }

    /// The mark of byte order is harmful to nobody within a cell.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDangerous && !["\t", "\n", "\r", "\u{FEFF}"].contains(scalar)
    }

    private static func quoteIfNeeded(_ cell: String, _ delimiter: Delimiter) -> String {
        let special = [delimiter.rawValue] + Array("\"\n\r".utf8)
        let isMark = cell.unicodeScalars.first == "\u{FEFF}"
        guard isMark || cell.utf8.contains(where: special.contains) else { return cell }
        let doubled = cell.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"\(String(String.UnicodeScalarView(doubled)))\""
    }
}
