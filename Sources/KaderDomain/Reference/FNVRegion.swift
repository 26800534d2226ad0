/// One of the six regions in which FNV organises itself.
///
/// Their borders are not known: never tie a labour-market region to one for good.
public struct FNVRegion: Hashable, Identifiable, Sendable {
    public let code: String
    public let name: String
    /// Whether a source gives the name; two of the six names are a supposition, and editable.
    public let isConfirmed: Bool
    /// What a source says of its area.
    public let area: Phrase
    public let certainty: Certainty

    public init(
        code: String, name: String, isConfirmed: Bool, area: Phrase, certainty: Certainty
    ) {
        self.code = code
        self.name = name
        self.isConfirmed = isConfirmed
        self.area = area
        self.certainty = certainty
    }

    public var id: String { code }
}
