internal import KaderDomain

/// A value that has a reference table: one row, one value.
protocol TabledValue: Identifiable, Sendable where ID == String {
    /// The name of its file in `Resources/reference`, without `.csv`.
    static var table: String { get }

    /// In the order in which people see them, which is total.
    static func sorted(_ values: [Self]) -> [Self]

    init(_ row: TableRow) throws(ReferenceError)
}
