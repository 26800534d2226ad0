/// What taking in commits did.
public struct MergeReport: Hashable, Sendable {
    /// Commits that were looked at, also those that were here already.
    public var read = 0

    /// Commits that were new here.
    public var taken = 0

    /// Changes among them.
    public var changes = 0

    /// Changes that this version of kader, or the data here, has no place for yet.
    public var parked = 0

    /// Commits that whoever brought them may not make: kept apart.
    public var held = 0

    /// How long the longest transaction kept others from writing, where there were several.
    public var longest = Duration.zero

    public init() {}

    /// Both together.
    static func + (one: MergeReport, other: MergeReport) -> MergeReport {
        var sum = one
        sum.read += other.read
        sum.taken += other.taken
        sum.changes += other.changes
        sum.parked += other.parked
        sum.held += other.held
        sum.longest = max(sum.longest, other.longest)
        return sum
    }
}
