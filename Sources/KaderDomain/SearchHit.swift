/// Something found.
public struct SearchHit: Hashable, Sendable {
    /// The name of its table: `contact`, `network`, `planItem`.
    public let kind: String
    public let id: String
    public let title: String

    /// What tells it from others of the same name: a place, a region and year.
    public let detail: String

    public init(
        kind: String, id: String, title: String, detail: String
    ) {
        self.kind = kind
        self.id = id
        self.title = title
        self.detail = detail
    }
}
