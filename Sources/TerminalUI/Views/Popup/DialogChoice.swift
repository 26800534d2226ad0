/// One answer to a ``Dialog``.
public struct DialogChoice: Hashable, Sendable {
    /// The key that gives it, as shown.
    public var key: String
    public var label: String

    public init(_ key: String, _ label: String) {
        self.key = key
        self.label = label
    }
}
