public import KaderDomain

/// Something wrong in a row: nothing of the file is stored then.
public struct ImportFault: Sendable {
    /// The line of the file on which the cell begins, from 1.
    public let line: Int

    /// The name of the column, or its number where there is no header to name it.
    public let column: String

    /// What the cell says, as it was read.
    public let value: String
    public let reason: Reason

    public enum Reason: Sendable {
        case said(Phrase)

        /// A rule of the domain, or something the store cannot find.
        case broken(any Error)
    }

    init(line: Int, column: String, value: String, _ reason: Reason) {
        self.line = line
        self.column = column
        self.value = value
        self.reason = reason
    }
}
