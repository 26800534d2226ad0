/// A fund or scheme that pays for training (S55).
public struct TrainingFund: Hashable, Identifiable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case provincial, regional, sectoral, national, european, deal
    }

    public let code: String
    /// Its public name where there is one.
    public let name: String
    public let otherNames: [String]
    public let kind: Kind
    public let area: Phrase
    /// Codes of labour-market regions; empty where it is not bound to one.
    public let regions: [String]
    /// Codes of provinces; empty where it is not bound to one.
    public let provinces: [String]
    /// Never shown as open. False says only that no end is known.
    public let hasEnded: Bool
    public let certainty: Certainty
    public let remark: Phrase?

    public init(
        code: String, name: String, otherNames: [String], kind: Kind, area: Phrase,
        regions: [String], provinces: [String], hasEnded: Bool, certainty: Certainty,
        remark: Phrase?
    ) {
        self.code = code
        self.name = name
        self.otherNames = otherNames
        self.kind = kind
        self.area = area
        self.regions = regions
        self.provinces = provinces
        self.hasEnded = hasEnded
        self.certainty = certainty
        self.remark = remark
    }

    public var id: String { code }
}
