/// What taking in commits did.
public struct MergeReport: Hashable, Sendable {
    /// Commits that were new here.
    public var taken = 0

    /// Changes among them.
    public var changes = 0

    /// Changes that this version of kader, or the data here, has no place for yet.
    public var parked = 0

    /// Commits that whoever brought them may not make: kept apart.
    public var held = 0

    public init() {}
}
