/// What is known of one question of a quality test.
public enum QualityAnswer: String, CaseIterable, Sendable {
    case yes, no, unknown

    public var label: Phrase {
        switch self {
        case .yes: Phrase(nl: "ja", en: "yes")
        case .no: Phrase(nl: "nee", en: "no")
        case .unknown: Phrase(nl: "onbekend", en: "unknown")
        }
    }
}
