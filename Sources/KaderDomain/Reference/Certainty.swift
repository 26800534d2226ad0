/// How sure a fact of the reference tables is. What is not certain is shown as such.
public enum Certainty: String, CaseIterable, Codable, Sendable {
    /// Two independent sources, or the primary one.
    case high
    /// One source, or derived from one.
    case medium
    /// A supposition.
    case low
    /// No source was found.
    case unknown

    public var isCertain: Bool { self == .high }

    /// "zeker", "certain": beside a fact.
    public var name: Phrase {
        switch self {
        case .high: Phrase(nl: "zeker", en: "certain")
        case .medium: Phrase(nl: "waarschijnlijk", en: "probable")
        case .low: Phrase(nl: "onzeker", en: "uncertain")
        case .unknown: Phrase(nl: "onbekend", en: "unknown")
        }
    }
}
