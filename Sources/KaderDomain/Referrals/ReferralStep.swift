/// One step with a referral.
public enum ReferralStep: String, CaseIterable, Sendable, Codable {
    case consent
    case withdrawConsent = "withdraw-consent"
    case send, accept, refuse, finish

    /// Who referred knows what came of it.
    case hear

    public var label: Phrase {
        switch self {
        case .consent: Phrase(nl: "toestemming noteren", en: "note consent")
        case .withdrawConsent: Phrase(nl: "toestemming ingetrokken", en: "consent withdrawn")
        case .send: Phrase(nl: "versturen", en: "send")
        case .accept: Phrase(nl: "aangenomen", en: "accepted")
        case .refuse: Phrase(nl: "geweigerd", en: "refused")
        case .finish: Phrase(nl: "afgerond", en: "done")
        case .hear: Phrase(nl: "gelezen wat terugkwam", en: "read what came back")
        }
    }
}
