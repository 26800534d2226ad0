/// One step in the life of a thing: who did what when, and which fields became what.
public struct HistoryEntry: Hashable, Sendable {
    public let at: Instant
    public let actor: String
    public let command: CommandName
    public let fields: [Field]

    public struct Field: Hashable, Sendable {
        public let name: String
        public let before: String?
        public let after: String?

        public init(name: String, before: String?, after: String?) {
            self.name = name
            self.before = before
            self.after = after
        }
    }

    public init(
        at: Instant, actor: String, command: CommandName, fields: [Field]
    ) {
        self.at = at
        self.actor = actor
        self.command = command
        self.fields = fields
    }
}
