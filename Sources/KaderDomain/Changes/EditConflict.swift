/// Someone changed a field while this person was changing it too.
///
/// Nothing of the edit was stored. The person chooses per field; saving again with the fields in
/// `overriding` keeps theirs.
public struct EditConflict: Error, Hashable, Sendable {
    public let kind: String
    public let id: String

    /// At least one, in the order of the table's columns.
    public let fields: [Field]

    public struct Field: Hashable, Sendable {
        public let name: String

        /// Both as stored: text, or nil for nothing.
        public let mine: String?
        public let theirs: String?
        public let changedBy: String
        public let at: Instant

        public init(name: String, mine: String?, theirs: String?, changedBy: String, at: Instant) {
            self.name = name
            self.mine = mine
            self.theirs = theirs
            self.changedBy = changedBy
            self.at = at
        }
    }

    public init(kind: String, id: String, fields: [Field]) {
        self.kind = kind
        self.id = id
        self.fields = fields
    }
}
