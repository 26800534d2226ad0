/// How many visits were about an employer and its parts, by problem: counts, and nobody's name
/// (PRACTICE 4C).
public struct EmployerCounts: Hashable, Sendable {
    /// From this day through ``last``.
    public let first: Day
    public let last: Day

    /// All visits of these days; one with two problems counts once.
    public let visits: Int

    /// Most visits first, then by code. Problems with none are left out.
    public let lines: [Line]

    /// The 13 weeks of the longest window of the scan, as days.
    public static let days = 13 * 7

    /// One problem.
    public struct Line: Hashable, Sendable {
        /// The code of a ``Problem``.
        public let problem: String
        public let visits: Int

        /// How many different people they were; a visit without a name is nobody.
        public let members: Int

        public init(_ problem: String, visits: Int, members: Int) {
            self.problem = problem
            self.visits = visits
            self.members = members
        }

        /// The visits, as this audience may know them; nil where so few people came that they could
        /// be told apart. Visits without a name point at nobody less than others do, so they do not
        /// make a small number larger.
        public func shown(to audience: SignalAudience) -> Int? {
            audience == .house || members >= audience.fewest ? visits : nil
        }
    }

    public init(from first: Day, through last: Day, visits: Int = 0, lines: [Line] = []) {
        self.first = first
        self.last = last
        self.visits = visits
        self.lines = lines.sorted { ($1.visits, $0.problem) < ($0.visits, $1.problem) }
    }

    /// All visits, where no part that is left out could be worked out from it.
    public func shownVisits(to audience: SignalAudience) -> Int? {
        lines.allSatisfy { $0.shown(to: audience) != nil } && audience.shown(visits) != nil
            ? visits : nil
    }
}
