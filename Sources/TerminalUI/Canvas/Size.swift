/// How many columns and rows of cells something takes. Never negative.
public struct Size: Hashable, Sendable {
    /// The smallest screen on which the program works: one list or form in one column.
    public static let smallest = Size(columns: 40, rows: 10)

    public let columns: Int
    public let rows: Int

    /// Negative measures become 0.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// Whether this size has no fewer columns and no fewer rows than `other`.
    public func holds(_ other: Size) -> Bool {
        columns >= other.columns && rows >= other.rows
    }
}
