/// What a terminal shows after the bytes that it got: as much of xterm as ncurses uses.
///
/// Every character takes one cell. Always true: as many rows as the size says, each as wide.
struct VirtualScreen {
    private(set) var rows: [[Character]]
    private(set) var columns: Int

    /// The private modes that are on (`CSI ? n h`): 25 is the cursor, 1049 the other screen.
    private(set) var modes: Set<Int> = [7, 25]

    var cursor = (row: 0, column: 0)
    private var isWrapDue = false
    private var latest: Character = " "
    private var parser = SequenceParser()

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The rows without the blanks at their ends.
    var lines: [String] {
        rows.map { row in
            String(row.reversed().drop { $0 == " " }.reversed())
        }
    }

    var text: String { lines.joined(separator: "\n") }

    mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            for token in parser.take(byte) { receive(token) }
        }
    }

    /// As a terminal does: what no longer fits is cut off.
    mutating func resize(columns: Int, rows count: Int) {
        self.columns = columns
        let blank = [Character](repeating: " ", count: columns)
        rows = (0..<count).map { row in
            guard rows.indices.contains(row) else { return blank }
            return Array((rows[row] + blank).prefix(columns))
        }
        move(toRow: cursor.row, column: cursor.column)
    }

    private mutating func receive(_ token: SequenceParser.Token) {
        switch token {
        case .character(let character): put(character)
        case .control(let code): control(code)
        case .sequence(let sequence): obey(sequence)
        }
    }

    mutating func put(_ character: Character) {
        if isWrapDue {
            lineFeed()
            cursor.column = 0
            isWrapDue = false
        }
        rows[cursor.row][cursor.column] = character
        latest = character
        if cursor.column + 1 == columns { isWrapDue = true } else { cursor.column += 1 }
    }

    private mutating func control(_ code: UInt8) {
        switch code {
        case 8: move(toRow: cursor.row, column: cursor.column - 1)
        case 9: move(toRow: cursor.row, column: (cursor.column / 8 + 1) * 8)
        case 10, 11, 12: lineFeed()
        case 13: move(toRow: cursor.row, column: 0)
        default: break
        }
    }

    private mutating func lineFeed() {
        guard cursor.row + 1 == rows.count else { return cursor.row += 1 }
        rows.removeFirst()
        rows.append(Array(repeating: " ", count: columns))
    }

    mutating func move(toRow row: Int, column: Int) {
        isWrapDue = false
        cursor = (min(max(0, row), rows.count - 1), min(max(0, column), columns - 1))
    }

    mutating func repeatLatest(_ count: Int) {
        for _ in 0..<count { put(latest) }
    }

    mutating func fill(row: Int, from first: Int, to end: Int) {
        for column in max(0, first)..<max(0, first, min(end, columns)) { rows[row][column] = " " }
    }

    mutating func change(_ body: (inout [[Character]]) -> Void) {
        body(&rows)
    }

    mutating func set(_ numbers: [Int], on isOn: Bool) {
        if isOn { modes.formUnion(numbers) } else { modes.subtract(numbers) }
    }
}
