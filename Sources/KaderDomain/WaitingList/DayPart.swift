/// The part of the day that suits somebody.
public enum DayPart: String, CaseIterable, Sendable, Codable {
    /// Until noon.
    case morning

    /// From noon until five.
    case afternoon

    /// From five.
    case evening

    public var label: Phrase {
        switch self {
        case .morning: Phrase(nl: "ochtend", en: "morning")
        case .afternoon: Phrase(nl: "middag", en: "afternoon")
        case .evening: Phrase(nl: "avond", en: "evening")
        }
    }

    /// The part in which something begins.
    public init(of time: TimeOfDay) {
        switch time.minutes {
        case ..<720: self = .morning
        case ..<1020: self = .afternoon
        default: self = .evening
        }
    }
}
