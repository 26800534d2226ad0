/// A text that was saved and may hold a BSN: where it stands, never what it says.
public struct NumberedText: Hashable, Sendable {
    /// The kind of the thing, by the name of its table.
    public let kind: String

    /// What people call the thing; blank where that would say the number.
    public let title: String

    /// The name of the column.
    public let field: String

    public init(kind: String, title: String, field: String) {
        self.kind = kind
        self.title = title
        self.field = field
    }
}
