/// A card of a ``Board``.
public struct BoardCard: Hashable, Sendable {
    public var title: String

    /// The line below the title.
    public var facts: String
    public var role: Role

    public init(_ title: String, facts: String = "", role: Role = .plain) {
        self.title = title
        self.facts = facts
        self.role = role
    }
}
