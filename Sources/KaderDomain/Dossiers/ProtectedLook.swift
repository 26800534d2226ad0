/// That somebody looked at a protected note, and when.
public struct ProtectedLook: Hashable, Sendable {
    public let actor: String
    public let at: Instant

    public init(actor: String, at: Instant) {
        self.actor = actor
        self.at = at
    }
}
