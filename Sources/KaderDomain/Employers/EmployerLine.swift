/// An employer as a list tells it.
public struct EmployerLine: Hashable, Identifiable, Sendable {
    public let employer: Employer

    /// The name of its bestuurder; blank where it has none of its own.
    public let official: String

    /// How many places of work it has, those of its parts too.
    public let establishments: Int

    /// How many employers became part of it.
    public let parts: Int

    public var id: Employer.ID { employer.id }

    public init(
        employer: Employer, official: String = "", establishments: Int = 0, parts: Int = 0
    ) {
        self.employer = employer
        self.official = official
        self.establishments = establishments
        self.parts = parts
    }
}

/// So much of the list of employers as is read at once.
public struct EmployerPage: Hashable, Sendable {
    /// By name.
    public let lines: [EmployerLine]

    /// Whether there are more behind them.
    public let hasMore: Bool

    public init(_ lines: [EmployerLine], hasMore: Bool) {
        self.lines = lines
        self.hasMore = hasMore
    }
}
