/// A sector of FNV, or a union that belongs to it. The list is not complete.
public struct Sector: Hashable, Identifiable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case sector, part, affiliate, unknown
    }

    public let code: String
    public let name: Phrase
    public let kind: Kind
    /// Names that older texts use.
    public let otherNames: [String]
    public let certainty: Certainty
    public let remark: Phrase?

    public init(
        code: String, name: Phrase, kind: Kind, otherNames: [String], certainty: Certainty,
        remark: Phrase?
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.otherNames = otherNames
        self.certainty = certainty
        self.remark = remark
    }

    public var id: String { code }
}
