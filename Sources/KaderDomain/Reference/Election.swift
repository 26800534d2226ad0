/// An election day (S20), held or derived from the law.
public struct Election: Hashable, Identifiable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Of municipal councils, every four years in March.
        case council
        /// Of the councils of merging municipalities, in November.
        case merger
        /// Of the provincial and water boards.
        case provincial
    }

    /// `GR2026`, `HI2020`, `PS2027`.
    public let code: String
    public let day: Day
    public let kind: Kind
    public let name: Phrase
    /// Whether the day follows from the law and has not been announced.
    public let isDerived: Bool
    /// Where one votes.
    public let area: Phrase
    public let certainty: Certainty

    public init(
        code: String, day: Day, kind: Kind, name: Phrase, isDerived: Bool, area: Phrase,
        certainty: Certainty
    ) {
        self.code = code
        self.day = day
        self.kind = kind
        self.name = name
        self.isDerived = isDerived
        self.area = area
        self.certainty = certainty
    }

    public var id: String { code }
}
