/// What a room of a vakbondshuis is for (S26).
public enum RoomKind: String, CaseIterable, Sendable, Codable {
    /// For a talk in private.
    case consulting

    /// For meetings of many.
    case meeting
    case training

    /// Where people sit together without an appointment.
    case gathering
    case workplace

    public var label: Phrase {
        switch self {
        case .consulting: Phrase(nl: "spreekkamer", en: "consulting room")
        case .meeting: Phrase(nl: "vergaderzaal", en: "meeting hall")
        case .training: Phrase(nl: "trainingsruimte", en: "training room")
        case .gathering: Phrase(nl: "ontmoetingsruimte", en: "gathering place")
        case .workplace: Phrase(nl: "werkplek", en: "workplace")
        }
    }
}
