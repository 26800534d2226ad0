/// Between what somebody moves (S32, the four individual transitions).
public enum WorkTransition: String, CaseIterable, Sendable, Codable {
    case intoWork = "into-work"
    case school
    case workToWork = "work-to-work"

    /// Out of work for a time, staying fit for it, pension; the one that "hardly gets attention".
    case outOfWork = "out-of-work"

    public var label: Phrase {
        switch self {
        case .intoWork: Phrase(nl: "van niet-werk naar werk", en: "from no work to work")
        case .school: Phrase(nl: "tussen school en werk", en: "between school and work")
        case .workToWork: Phrase(nl: "van werk naar werk", en: "from work to work")
        case .outOfWork: Phrase(nl: "van werk naar geen werk", en: "from work to no work")
        }
    }
}
