extension VirtualScreen {
    mutating func obey(_ sequence: SequenceParser.Sequence) {
        guard sequence.kind == "[" else {
            if sequence.final == "M" { move(toRow: cursor.row - 1, column: cursor.column) }
            return
        }
        if sequence.mark == "?" {
            set(sequence.numbers, on: sequence.final == "h")
        } else if sequence.mark == nil, !moves(sequence), !erases(sequence) {
            shift(sequence)
        }
    }

    private mutating func moves(_ sequence: SequenceParser.Sequence) -> Bool {
        let count = sequence.number(0)
        let (row, column) = cursor
        switch sequence.final {
        case "A": move(toRow: row - count, column: column)
        case "B": move(toRow: row + count, column: column)
        case "C": move(toRow: row, column: column + count)
        case "D": move(toRow: row, column: column - count)
        case "G": move(toRow: row, column: count - 1)
        case "d": move(toRow: count - 1, column: column)
        case "H", "f": move(toRow: count - 1, column: sequence.number(1) - 1)
        case "Z": move(toRow: row, column: (column - 1) / 8 * 8)
        default: return false
        }
        return true
    }

    private mutating func erases(_ sequence: SequenceParser.Sequence) -> Bool {
        let way = sequence.number(0, or: 0)
        let (row, column) = cursor
        switch sequence.final {
        case "J":
            eraseInRow(way)
            for other in rows.indices where way == 2 || (way == 0) == (other > row) {
                if other != row { fill(row: other, from: 0, to: columns) }
            }
        case "K": eraseInRow(way)
        case "X": fill(row: row, from: column, to: column + sequence.number(0))
        default: return false
        }
        return true
    }

    private mutating func eraseInRow(_ way: Int) {
        let (row, column) = cursor
        fill(row: row, from: way == 0 ? column : 0, to: way == 1 ? column + 1 : columns)
    }

    /// Inserting and deleting of cells and rows, and repeating.
    private mutating func shift(_ sequence: SequenceParser.Sequence) {
        let count = sequence.number(0)
        let (row, column) = cursor
        let (width, height) = (columns, rows.count)
        let blanks = [Character](repeating: " ", count: min(count, width))
        let blank = [[Character]](
            repeating: [Character](repeating: " ", count: width), count: count)
        switch sequence.final {
        case "b": repeatLatest(count)
        case "@":
            change {
                $0[row] = Array(($0[row][..<column] + blanks + $0[row][column...]).prefix(width))
            }
        case "P":
            change {
                let kept = $0[row][..<column] + $0[row][column...].dropFirst(count)
                $0[row] = Array((kept + blanks).prefix(width))
            }
        case "L": change { $0 = Array(($0[..<row] + blank + $0[row...]).prefix(height)) }
        case "M":
            change { $0 = Array(($0[..<row] + $0[row...].dropFirst(count) + blank).prefix(height)) }
        default: break
        }
    }
}
