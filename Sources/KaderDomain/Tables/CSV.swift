/// Tables as text, by RFC 4180: strict about quotes, easy about line ends and delimiters.
///
/// Lines end in LF, CR LF or CR. Quoted cells may hold delimiters, line ends and doubled quotes.
/// Lines with nothing on them are no rows. A byte order mark in front is left out.
public enum CSV {
    /// What parts the cells of a row.
    public enum Delimiter: UInt8, CaseIterable, Sendable {
        case comma = 0x2C
        case semicolon = 0x3B
        case tab = 0x09
    }

    /// All rows, the header as the first; they may differ in length.
    ///
    /// Without a delimiter, the one that parts the first row in most cells is taken.
    public static func parse(
        _ text: String, delimiter: Delimiter? = nil
    ) throws(CSVFault) -> [[CSVCell]] {
        var scanner = CSVScanner(delimiter: delimiter ?? detectDelimiter(in: text))
        let mark: Unicode.Scalar = "\u{FEFF}"
        let hasMark = text.unicodeScalars.first == mark
        return try scanner.scan(text.utf8.dropFirst(hasMark ? 3 : 0))
    }

    /// The delimiter that stands most often outside quotes on the first line; a comma when none does.
    public static func detectDelimiter(in text: String) -> Delimiter {
        var counts: [Delimiter: Int] = [:]
        var isQuoted = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            if let delimiter = Delimiter(rawValue: byte) { counts[delimiter, default: 0] += 1 }
        }
        let mostUsed = Delimiter.allCases.reversed().max {
            counts[$0, default: 0] <= counts[$1, default: 0]
        }
        return mostUsed ?? .comma
    }
}
