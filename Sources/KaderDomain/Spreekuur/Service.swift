/// What a spreekuur is for.
public enum Service: String, CaseIterable, Sendable, Codable {
    /// Career advice: one hour with two consulenten (S47).
    case loopbaan

    /// Work and income, mainly for the legal department (S46).
    case werkInkomen = "werk-inkomen"

    /// Help with the tax return (S51).
    case belasting

    /// Walk-in without appointment (S37).
    case inloop

    public var label: Phrase {
        switch self {
        case .loopbaan: Phrase(nl: "loopbaan", en: "career")
        case .werkInkomen: Phrase(nl: "werk & inkomen", en: "work & income")
        case .belasting: Phrase(nl: "belasting", en: "tax")
        case .inloop: Phrase(nl: "inloop", en: "walk-in")
        }
    }

    /// One letter, so that a service is never told by colour alone.
    public var letter: Character {
        switch self {
        case .loopbaan: "L"
        case .werkInkomen: "W"
        case .belasting: "B"
        case .inloop: "I"
        }
    }

    /// Whether people make an appointment for it. Inloop is for whoever comes (S37).
    public var isByAppointment: Bool { self != .inloop }

    /// Whether it is given in a campaign only, for a member with their housemates (S51).
    public var isInCampaign: Bool { self == .belasting }
}
