public import KaderDomain

/// One command of one replica with all its changes, as it travels between replicas.
///
/// Whole or not at all: what belongs together arrives together.
public struct Commit: Hashable, Sendable, Codable {
    /// Minted where it was made; the same commit everywhere.
    public let id: String
    public let stamp: Stamp
    public let actor: String

    /// Of a ``CommandName``, or of a later version's.
    public let name: String

    /// Seconds since 1970 by the clock where it was made.
    public let at: Int64

    /// The command that it takes back, or does again, by its ``id``.
    public let undoes: String?
    public let redoes: String?

    /// At least one, in the order in which they were made.
    public let changes: [Change]

    /// What became of one thing.
    public struct Change: Hashable, Sendable, Codable {
        /// The table of the thing, maybe of a later version.
        public let kind: String
        public let thing: String

        /// The contact whom it is about, or nil.
        public let subject: String?

        /// A JSON object: what the fields became, as text, number or null.
        public let fields: String

        /// A JSON object: by field, the stamps that it replaced, with a space between.
        public let base: String
        public let isCreation: Bool

        public init(
            kind: String, thing: String, subject: String?, fields: String, base: String,
            isCreation: Bool
        ) {
            self.kind = kind
            self.thing = thing
            self.subject = subject
            self.fields = fields
            self.base = base
            self.isCreation = isCreation
        }
    }

    public init(
        id: String, stamp: Stamp, actor: String, name: String, at: Int64, undoes: String?,
        redoes: String?, changes: [Change]
    ) {
        self.id = id
        self.stamp = stamp
        self.actor = actor
        self.name = name
        self.at = at
        self.undoes = undoes
        self.redoes = redoes
        self.changes = changes
    }
}
