/// A family name for the fictional people of the demo.
public struct FamilyName: Hashable, Identifiable, Sendable {
    /// In full: `de Jong`.
    public let name: String
    /// What comes before the stem and does not sort: `de`, `van der`.
    public let infix: String?
    /// By which it sorts: `Jong`.
    public let stem: String
    /// How many people bore it in 2007: a weight.
    public let bearers: Int

    public init(
        name: String, infix: String?, stem: String, bearers: Int
    ) {
        self.name = name
        self.infix = infix
        self.stem = stem
        self.bearers = bearers
    }

    public var id: String { name }
}
