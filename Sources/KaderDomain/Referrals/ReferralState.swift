/// What became of a referral (S48). A state and what was said with it are one.
public enum ReferralState: Hashable, Sendable, LosslessStringConvertible {
    /// Written down, not sent.
    case draft
    case sent
    case accepted

    /// With why, for who referred.
    case refused(reason: String)

    /// With what came of it; blank where nobody said.
    case done(outcome: String)

    /// Stopped, because the person took their consent back.
    case stopped

    /// Whether somebody still has to do something.
    public var isOpen: Bool {
        switch self {
        case .draft, .sent, .accepted: true
        case .refused, .done, .stopped: false
        }
    }

    public init?(_ description: String) {
        let (code, rest) = description.tagged
        let said = rest.trimmed
        switch (code, said.isEmpty) {
        case ("draft", true): self = .draft
        case ("sent", true): self = .sent
        case ("accepted", true): self = .accepted
        case ("refused", false): self = .refused(reason: said)
        case ("done", _): self = .done(outcome: said)
        case ("stopped", true): self = .stopped
        default: return nil
        }
    }

    /// `sent`, `refused:` and the reason, `done:` and the outcome.
    public var description: String {
        said.isEmpty ? code : "\(code):\(said)"
    }

    /// Without what was said.
    public var code: String {
        switch self {
        case .draft: "draft"
        case .sent: "sent"
        case .accepted: "accepted"
        case .refused: "refused"
        case .done: "done"
        case .stopped: "stopped"
        }
    }

    /// The reason or the outcome; blank where there is none.
    public var said: String {
        switch self {
        case .refused(let reason): reason
        case .done(let outcome): outcome
        case .draft, .sent, .accepted, .stopped: ""
        }
    }

    public var label: Phrase {
        switch self {
        case .draft: Phrase(nl: "nog niet verstuurd", en: "not sent yet")
        case .sent: Phrase(nl: "verstuurd", en: "sent")
        case .accepted: Phrase(nl: "aangenomen", en: "accepted")
        case .refused: Phrase(nl: "geweigerd", en: "refused")
        case .done: Phrase(nl: "afgerond", en: "done")
        case .stopped: Phrase(nl: "gestopt, toestemming weg", en: "stopped, consent withdrawn")
        }
    }

    /// With what was said.
    public var told: Phrase {
        guard !said.isEmpty else { return label }
        return Phrase(nl: "\(label.nl): \(said)", en: "\(label.en): \(said)")
    }
}
