/// What was counted for a cell over some weeks.
public struct RiseSpan: Hashable, Sendable {
    /// Different members whose first contact about the cell fell in these weeks.
    public let members: Int

    /// Visits registered in scope: each member once a week, each visit without a name once. They
    /// are the exposure, so that a closed week or a busy September is not taken for a change.
    public let visits: Int

    /// Weeks in which somebody came at all.
    public let openWeeks: Int

    public init(members: Int, visits: Int, openWeeks: Int) {
        self.members = members
        self.visits = visits
        self.openWeeks = openWeeks
    }
}
