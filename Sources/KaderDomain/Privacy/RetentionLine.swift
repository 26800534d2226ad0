/// What one retention term empties today.
public struct RetentionLine: Hashable, Sendable {
    public let term: RetentionTerm

    /// As set, or our assumption.
    public let months: Int
    public let count: Int

    /// From which day the months of the oldest count; nil where there is none.
    public let oldest: Day?

    public init(_ term: RetentionTerm, months: Int, count: Int, oldest: Day?) {
        self.term = term
        self.months = months
        self.count = count
        self.oldest = oldest
    }
}
