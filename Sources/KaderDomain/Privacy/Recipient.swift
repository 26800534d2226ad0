/// Who gets something that leaves the union (PRACTICE 3.1: not without consent, and with a purpose).
public enum Recipient: String, CaseIterable, Sendable {
    case uwv, municipality, employer

    /// Another union, or one with which a service is run.
    case union
    case partner

    /// Whom it is about.
    case person
    case other

    public var label: Phrase {
        switch self {
        case .uwv: Phrase(same: "UWV")
        case .municipality: Phrase(nl: "gemeente", en: "municipality")
        case .employer: Phrase(nl: "werkgever", en: "employer")
        case .union: Phrase(nl: "andere bond", en: "other union")
        case .partner: Phrase(nl: "partner", en: "partner")
        case .person: Phrase(nl: "de persoon zelf", en: "the person themselves")
        case .other: Phrase(nl: "iemand anders", en: "somebody else")
        }
    }
}
