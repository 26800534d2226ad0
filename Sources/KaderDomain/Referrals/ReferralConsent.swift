/// That somebody may be referred: to whom, for what, since when, how they said so, and when they took
/// it back (PRACTICE 3.1, S48).
///
/// Always true of one: it says for what. It holds for the target that it names and for no other; one
/// for an official holds for each (``ReferralTarget/forConsent``).
public struct ReferralConsent: Hashable, Sendable {
    public let target: ReferralTarget

    /// For what: which facts may go there, and why.
    public let purpose: String
    public let given: Day
    public let means: ConsentMeans

    /// Nil while it holds.
    public let withdrawn: Day?

    /// - Throws: ``ReferralError/noPurpose``.
    public init(
        to target: ReferralTarget, for purpose: String, given: Day, by means: ConsentMeans,
        withdrawn: Day? = nil
    ) throws(ReferralError) {
        guard !purpose.trimmed.isEmpty else { throw .noPurpose }
        self.target = target.forConsent
        self.purpose = purpose.trimmed
        self.given = given
        self.means = means
        self.withdrawn = withdrawn
    }
}

/// How somebody said that they consent.
public enum ConsentMeans: String, CaseIterable, Sendable, Codable {
    case spoken, written, email

    public var label: Phrase {
        switch self {
        case .spoken: Phrase(nl: "mondeling", en: "spoken")
        case .written: Phrase(nl: "op papier", en: "on paper")
        case .email: Phrase(nl: "per e-mail", en: "by e-mail")
        }
    }
}
