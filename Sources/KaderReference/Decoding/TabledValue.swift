internal import KaderDomain

/// A value that has a reference table: one row, one value.
protocol TabledValue: Identifiable, Sendable where ID == String {
    /// The name of its file in `Resources/reference`, without `.csv`.
    static var table: String { get }

    /// The order in which people see the values, total.
    static func precedes(_ left: Self, _ right: Self) -> Bool

    init(_ row: TableRow) throws(ReferenceError)
}
