/// How far out of the ordinary a rise is.
public enum SignalLevel: Int, CaseIterable, Comparable, Sendable {
    /// *Let op*: worth an eye.
    case attention
    /// *Signaal*: worth a person's time.
    case signal

    /// Never on fewer members than this, whatever the chance (PRACTICE 4C).
    public static let fewestMembers = 3

    /// The chance up to which it is given.
    public var threshold: Double {
        switch self {
        case .attention: 0.005
        case .signal: 0.001
        }
    }

    public var label: Phrase {
        switch self {
        case .attention: Phrase(nl: "let op", en: "take note")
        case .signal: Phrase(nl: "signaal", en: "signal")
        }
    }

    /// The level of so many members at such a chance, or nil for none.
    public static func of(members: Int, probability: Double) -> SignalLevel? {
        guard members >= fewestMembers else { return nil }
        return allCases.last { probability <= $0.threshold }
    }

    public static func < (left: SignalLevel, right: SignalLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}
