/// Reads a table byte by byte. Delimiters, quotes and line ends are ASCII, so that no byte inside
/// a letter of UTF-8 can be taken for one.
struct CSVScanner {
    private enum State {
        case start, plain, quoted, quoteSeen
    }

    private let delimiter: UInt8
    private var state = State.start
    private var rows: [[CSVCell]] = []
    private var row: [CSVCell] = []
    private var bytes: [UInt8] = []
    private var line = 1
    private var cellLine = 1
    private var isAfterReturn = false

    init(delimiter: CSV.Delimiter) {
        self.delimiter = delimiter.rawValue
    }

    mutating func scan(_ text: some Sequence<UInt8>) throws(CSVFault) -> [[CSVCell]] {
        for byte in text { try take(byte) }
        if state == .quoted {
            throw .unterminatedQuote(line: cellLine, column: row.count + 1)
        }
        if state != .start || !row.isEmpty { endRow() }
        return rows
    }

    private mutating func take(_ byte: UInt8) throws(CSVFault) {
        let isLineFeed = byte == UInt8(ascii: "\n")
        let isRestOfLineEnd = isLineFeed && isAfterReturn
        isAfterReturn = byte == UInt8(ascii: "\r")
        if isAfterReturn || (isLineFeed && !isRestOfLineEnd) { line += 1 }
        if isRestOfLineEnd && state != .quoted { return }

        switch byte {
        case UInt8(ascii: "\""): try takeQuote()
        case _ where state == .quoted: bytes.append(byte)
        case delimiter: endCell()
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): endRow()
        default: try takeText(byte)
        }
    }

    private mutating func takeQuote() throws(CSVFault) {
        switch state {
        case .start: state = .quoted
        case .quoted: state = .quoteSeen
        case .quoteSeen:
            bytes.append(UInt8(ascii: "\""))
            state = .quoted
        case .plain: throw .strayQuote(line: cellLine, column: row.count + 1)
        }
    }

    private mutating func takeText(_ byte: UInt8) throws(CSVFault) {
        if state == .quoteSeen {
            throw .textAfterQuote(line: cellLine, column: row.count + 1)
        }
        state = .plain
        bytes.append(byte)
    }

    private mutating func endCell() {
        row.append(
            CSVCell(
                text: String(decoding: bytes, as: UTF8.self), line: cellLine,
                column: row.count + 1, isQuoted: state == .quoteSeen))
        bytes.removeAll(keepingCapacity: true)
        state = .start
        cellLine = line
    }

    /// A line without anything on it is no row.
    private mutating func endRow() {
        endCell()
        let isBlank = row.count == 1 && row[0].text.isEmpty && !row[0].isQuoted
        if !isBlank { rows.append(row) }
        row = []
    }
}
