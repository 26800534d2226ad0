/// What one retention term empties today, or did.
public struct RetentionLine: Hashable, Sendable {
    public let term: RetentionTerm

    /// As set, or our assumption.
    public let months: Int
    public let count: Int

    /// From which day the months of the oldest count; nil where there is none.
    public let oldest: Day?

    /// How many are past their term and stay, by the first reason that keeps whom they are of.
    public let kept: [ErasureObstacle.Reason: Int]

    public init(
        _ term: RetentionTerm, months: Int, count: Int, oldest: Day?,
        kept: [ErasureObstacle.Reason: Int] = [:]
    ) {
        self.term = term
        self.months = months
        self.count = count
        self.oldest = oldest
        self.kept = kept
    }
}

extension [RetentionLine] {
    /// How many things go, or went, of all terms.
    public var total: Int { reduce(0) { $0 + $1.count } }

    /// Of all terms, the most first; those of as many in the order of the reasons.
    public var kept: [(reason: ErasureObstacle.Reason, count: Int)] {
        let all = reduce(into: [:]) { $0.merge($1.kept, uniquingKeysWith: +) }
        return ErasureObstacle.Reason.allCases.compactMap { reason in
            all[reason].map { (reason, $0) }
        }.sorted { $0.count > $1.count }
    }
}

/// What retention took away.
public struct RetentionReport: Hashable, Sendable {
    /// By term what went, and what stays though it is past its term.
    public let lines: [RetentionLine]

    /// Whether the bytes are gone from the files too; else when every program that has them open is closed.
    public let isWiped: Bool

    /// How many were to go as well when it was stopped, and are there still.
    public let left: Int

    public init(_ lines: [RetentionLine], isWiped: Bool, left: Int = 0) {
        self.lines = lines
        self.isWiped = isWiped
        self.left = left
    }
}
