/// Why a quality test is refused. Cases carry facts, not sentences.
public enum QualityTestError: Error, Hashable, Sendable {
    case untitled

    /// It passes, and yet not every answer is yes: these are not.
    case openPoints([QualityCriterion])

    /// Conditions, and why something fails, are written down.
    case noReason
}
