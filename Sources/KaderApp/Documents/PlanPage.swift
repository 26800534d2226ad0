public import KaderDomain
public import KaderExchange

/// A document of plans that can be made: which, and for whom.
public struct PlanPage: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        /// One plan.
        case plan(RegionPlan.ID)

        /// Every plan of a year.
        case book(year: Int)

        /// Every region in a line.
        case overview(year: Int)
    }

    public let subject: Subject
    public let audience: Audience

    public init(_ subject: Subject, for audience: Audience) {
        self.subject = subject
        self.audience = audience
    }
}
