/// Why an appointment or a spreekuur is cancelled, in words that can be counted. What people add
/// stands beside it as text.
public enum CancellationCode: String, CaseIterable, Sendable {
    case atRequest = "at-request"
    case consulentIll = "consulent-ill"
    case houseClosed = "house-closed"
    case noLongerNeeded = "no-longer-needed"
    case enteredTwice = "entered-twice"
    case other

    /// Whether somebody has to tell the person: what comes from them, they know.
    public var isToBePassedOn: Bool {
        switch self {
        case .consulentIll, .houseClosed, .other: true
        case .atRequest, .noLongerNeeded, .enteredTwice: false
        }
    }

    public var label: Phrase {
        switch self {
        case .atRequest: Phrase(nl: "op verzoek van de bezoeker", en: "at the visitor's request")
        case .consulentIll: Phrase(nl: "consulent ziek", en: "consulent ill")
        case .houseClosed: Phrase(nl: "huis gesloten", en: "house closed")
        case .noLongerNeeded: Phrase(nl: "niet meer nodig", en: "no longer needed")
        case .enteredTwice: Phrase(nl: "dubbel ingevoerd", en: "entered twice")
        case .other: Phrase(nl: "anders", en: "other")
        }
    }
}
