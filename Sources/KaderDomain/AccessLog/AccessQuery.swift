/// Which lines of the log are asked for. All that is said must be so.
public struct AccessQuery: Hashable, Sendable {
    /// Whose file; then what was changed in it stands there too.
    public var person: Contact.ID?
    public var actor: Actor?
    public var from: Day?

    /// At most so many, the last ones.
    public var limit: Int

    public init(
        person: Contact.ID? = nil, actor: Actor? = nil, from: Day? = nil, limit: Int = 1000
    ) {
        self.person = person
        self.actor = actor
        self.from = from
        self.limit = limit
    }
}
