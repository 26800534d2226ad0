public import KaderDomain

/// Why a reference table cannot be read. The tables are part of the program, so each of these is a
/// mistake in a table that tests find before anyone meets it.
public enum ReferenceError: Error, Hashable, Sendable {
    case missingTable(String)
    case fault(table: String, CSVFault)
    case missingColumn(table: String, column: String)
    /// A cell that does not say what its column asks for; `line` counts from 1.
    case unreadable(table: String, line: Int, column: String, value: String)
    case repeatedKey(table: String, key: String)
}
