internal import KaderDomain

/// One row of a reference table, read by the names of its columns.
struct TableRow {
    let table: String
    let source: CSVTable
    let cells: [CSVCell]

    /// What the cell says; it may be empty.
    func text(_ column: String) throws(ReferenceError) -> String {
        guard let index = source.index(of: column) else {
            throw .missingColumn(table: table, column: column)
        }
        return cells[index].text
    }

    /// Nil where the cell is empty.
    func optionalText(_ column: String) throws(ReferenceError) -> String? {
        let text = try text(column)
        return text.isEmpty ? nil : text
    }

    /// What `read` makes of the cell, which must not be empty.
    func value<Value>(
        _ column: String, _ read: (String) -> Value?
    ) throws(ReferenceError) -> Value {
        let text = try text(column)
        guard !text.isEmpty, let value = read(text) else { throw unreadable(column, text) }
        return value
    }

    /// What `read` makes of the cell, nil where it is empty.
    func optionalValue<Value>(
        _ column: String, _ read: (String) -> Value?
    ) throws(ReferenceError) -> Value? {
        try text(column).isEmpty ? nil : value(column, read)
    }

    func unreadable(_ column: String, _ value: String) -> ReferenceError {
        .unreadable(table: table, line: cells.first?.line ?? 0, column: column, value: value)
    }
}
