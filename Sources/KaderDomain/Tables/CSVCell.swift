/// One cell of a table, and where it stands in the file.
public struct CSVCell: Hashable, Sendable {
    /// Without the quotes around it, doubled quotes made single.
    public let text: String
    /// The line of the file on which the cell begins, from 1; a quoted cell may go on below it.
    public let line: Int
    /// Which cell of its row it is, from 1.
    public let column: Int
    public let isQuoted: Bool

    public init(text: String, line: Int, column: Int, isQuoted: Bool = false) {
        self.text = text
        self.line = line
        self.column = column
        self.isQuoted = isQuoted
    }
}
