/// A kind of organisation that takes part in a region (S30).
public struct StakeholderType: Hashable, Identifiable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case government, execution, education, desk, cooperation, socialPartner
        case fund, market, participation, consultation, politics, advice
    }

    public enum Level: String, CaseIterable, Sendable {
        case company, municipal, regional, provincial, sectoral, national
    }

    public let code: String
    public let name: Phrase
    public let kind: Kind
    /// Where it acts; at least one.
    public let levels: [Level]
    public let role: Phrase?

    public init(
        code: String, name: Phrase, kind: Kind, levels: [Level], role: Phrase?
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.levels = levels
        self.role = role
    }

    public var id: String { code }
}
