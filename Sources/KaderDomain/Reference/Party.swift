/// A party, or a kind of list, in the municipal councils elected in 2026.
public struct Party: Hashable, Identifiable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case local, national, combination
    }

    public let code: String
    public let abbreviation: String
    public let name: Phrase
    public let kind: Kind
    /// In all councils together.
    public let seats: Int
    /// In how many it has a seat.
    public let municipalities: Int

    public init(
        code: String, abbreviation: String, name: Phrase, kind: Kind, seats: Int,
        municipalities: Int
    ) {
        self.code = code
        self.abbreviation = abbreviation
        self.name = name
        self.kind = kind
        self.seats = seats
        self.municipalities = municipalities
    }

    public var id: String { code }
}
