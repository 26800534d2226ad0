/// Why a text is not a table. Lines and columns count from 1; a column is a cell of its row.
public enum CSVFault: Error, Hashable, Sendable {
    /// A quoted cell that begins there never ends.
    case unterminatedQuote(line: Int, column: Int)
    /// Something follows the closing quote of that cell.
    case textAfterQuote(line: Int, column: Int)
    /// A quote in the middle of a cell that is not quoted.
    case strayQuote(line: Int, column: Int)
    /// There is not even a header.
    case empty
    /// Two columns have the same name; `column` is the second.
    case duplicateHeader(String, column: Int)
    /// A row has more or fewer cells than the header.
    case ragged(line: Int, expected: Int, found: Int)
}
