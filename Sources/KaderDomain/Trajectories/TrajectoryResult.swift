/// With what a trajectory ended.
public enum TrajectoryResult: String, CaseIterable, Sendable, Codable {
    case newJob = "new-job"
    case keptJob = "kept-job"
    case schooling
    case ownBusiness = "own-business"
    case noWork = "no-work"

    /// The member left before the end.
    case broken

    public var label: Phrase {
        switch self {
        case .newJob: Phrase(nl: "ander werk", en: "other work")
        case .keptJob: Phrase(nl: "werk behouden", en: "kept the job")
        case .schooling: Phrase(nl: "een opleiding", en: "schooling")
        case .ownBusiness: Phrase(nl: "een eigen bedrijf", en: "a business of their own")
        case .noWork: Phrase(nl: "nog geen werk", en: "no work yet")
        case .broken: Phrase(nl: "eerder gestopt", en: "stopped early")
        }
    }
}
