/// A table with a header: every row has as many cells as the header, and no two columns have the
/// same name.
public struct CSVTable: Sendable {
    /// The names of the columns, in order.
    public let header: [String]
    /// Each as long as the header; the header is not among them.
    public let rows: [[CSVCell]]

    private let columns: [String: Int]

    public init(_ text: String, delimiter: CSV.Delimiter? = nil) throws(CSVFault) {
        let all = try CSV.parse(text, delimiter: delimiter)
        guard let first = all.first else { throw .empty }
        header = first.map(\.text)
        rows = Array(all.dropFirst())
        columns = try Self.index(first)
        try Self.checkLengths(rows, expected: header.count)
    }

    /// Where the column of that name stands in every row; nil when there is none.
    public func index(of column: String) -> Int? {
        columns[column]
    }

    private static func index(_ header: [CSVCell]) throws(CSVFault) -> [String: Int] {
        var columns: [String: Int] = [:]
        for cell in header {
            guard columns.updateValue(cell.column - 1, forKey: cell.text) == nil else {
                throw .duplicateHeader(cell.text, column: cell.column)
            }
        }
        return columns
    }

    private static func checkLengths(_ rows: [[CSVCell]], expected: Int) throws(CSVFault) {
        for row in rows where row.count != expected {
            throw .ragged(line: row.first?.line ?? 0, expected: expected, found: row.count)
        }
    }
}
