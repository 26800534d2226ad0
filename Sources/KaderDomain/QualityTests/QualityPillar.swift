/// The four A's of good work (S33).
public enum QualityPillar: String, CaseIterable, Sendable {
    case terms, content, conditions, relations

    public var label: Phrase {
        switch self {
        case .terms: Phrase(nl: "arbeidsvoorwaarden", en: "terms")
        case .content: Phrase(nl: "arbeidsinhoud", en: "content")
        case .conditions: Phrase(nl: "arbeidsomstandigheden", en: "conditions")
        case .relations: Phrase(nl: "arbeidsverhoudingen", en: "relations")
        }
    }
}
