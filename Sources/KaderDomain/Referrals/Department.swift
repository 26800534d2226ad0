/// A part of the union to which somebody is referred (S48).
public enum Department: String, CaseIterable, Sendable, Codable {
    /// *Juridische dienstverlening*.
    case legal
    case workIncome = "work-income"

    /// Deeper career guidance: a trajectory of one's own, or workshops.
    case career
    case reintegration

    /// Who knows what a social plan gives.
    case socialPlan = "social-plan"

    /// The officials, where nobody knows yet which one.
    case officials

    public var label: Phrase {
        switch self {
        case .legal: Phrase(nl: "juridisch", en: "legal")
        case .workIncome: Phrase(nl: "werk & inkomen", en: "work & income")
        case .career: Phrase(nl: "loopbaan", en: "career guidance")
        case .reintegration: Phrase(nl: "re-integratie", en: "reintegration")
        case .socialPlan: Phrase(nl: "sociaal plan", en: "social plan")
        case .officials: Phrase(nl: "een vakbondsbestuurder", en: "an official")
        }
    }
}
