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

    /// How an appointment of this service is made up.
    ///
    /// The hour and the two consulenten of loopbaan are the document's (S47). The other durations
    /// are our assumption.
    public var rule: ServiceRule {
        switch self {
        case .loopbaan: ServiceRule(minutes: 60, consulenten: 2, byAppointment: true)
        case .werkInkomen: ServiceRule(minutes: 45, consulenten: 1, byAppointment: true)
        case .belasting: ServiceRule(minutes: 45, consulenten: 1, byAppointment: true)
        case .inloop: ServiceRule(minutes: 30, consulenten: 1, byAppointment: false)
        }
    }
}

/// How long an appointment takes and how many consulenten it needs.
public struct ServiceRule: Hashable, Sendable {
    /// Whole minutes, more than zero.
    public let minutes: Int

    /// At least one.
    public let consulenten: Int
    public let byAppointment: Bool
}
