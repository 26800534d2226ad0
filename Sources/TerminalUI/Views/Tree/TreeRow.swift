/// One row of a ``Tree``, as it is shown: closed branches are left out by the caller.
public struct TreeRow: Hashable, Sendable {
    /// 0 for a root; at most one more than the row before.
    public var depth: Int

    /// Whether the branch below is open; nil where there is none.
    public var isExpanded: Bool?
    public var text: String

    /// What stands at the right, before the progress; left out where there is no room.
    public var trailing: String

    /// How much is done, 0...1, or nil where that means nothing.
    public var progress: Double?
    public var role: Role

    public init(
        depth: Int, isExpanded: Bool? = nil, text: String, trailing: String = "",
        progress: Double? = nil, role: Role = .plain
    ) {
        self.depth = depth
        self.isExpanded = isExpanded
        self.text = text
        self.trailing = trailing
        self.progress = progress
        self.role = role
    }
}
