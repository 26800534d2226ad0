/// A heading with what belongs to it. Without a heading no row is taken for one.
public struct DetailSection: Hashable, Sendable {
    public var heading: String
    public var rows: [DetailRow]

    public init(_ heading: String = "", rows: [DetailRow]) {
        self.heading = heading
        self.rows = rows
    }

    /// Labels with their values.
    public init(_ heading: String = "", pairs: [(label: String, value: String)]) {
        self.init(heading, rows: pairs.map { .pair(label: $0.label, value: $0.value) })
    }
}
