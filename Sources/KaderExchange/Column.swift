/// A column of a table that people exchange.
public struct Column: Hashable, Sendable {
    /// As the header has it, and the key in JSON: lowerCamelCase.
    public let name: String

    /// A cell that a template shows.
    public let example: String

    /// What it holds, for JSON. A list parts its items by `|`.
    public let holds: Content

    public enum Content: Hashable, Sendable {
        case text, list, truth, number
    }

    init(_ name: String, _ example: String, _ holds: Content = .text) {
        self.name = name
        self.example = example
        self.holds = holds
    }

    /// The last column of everything that leaves a demo database. Import does not read it.
    static let fictional = Column("fictional", "FICTIEF")
}
