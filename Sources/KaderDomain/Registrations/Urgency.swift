/// How soon something has to be done for a visitor.
public enum Urgency: String, CaseIterable, Sendable, Codable {
    case normal, soon, today

    public var label: Phrase {
        switch self {
        case .normal: Phrase(nl: "gewoon", en: "normal")
        case .soon: Phrase(nl: "deze week", en: "this week")
        case .today: Phrase(nl: "vandaag", en: "today")
        }
    }
}
