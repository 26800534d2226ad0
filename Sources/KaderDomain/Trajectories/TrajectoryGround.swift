/// Why somebody can have a trajectory (S49): members who lost their work or may lose it; anybody else
/// as an exception, with its reason.
public enum TrajectoryGround: String, CaseIterable, Sendable, Codable {
    case lostJob = "lost-job"
    case atRisk = "at-risk"
    case exception

    public var label: Phrase {
        switch self {
        case .lostJob: Phrase(nl: "baan kwijt", en: "lost the job")
        case .atRisk: Phrase(nl: "baan in gevaar", en: "job at risk")
        case .exception: Phrase(nl: "uitzondering", en: "exception")
        }
    }
}
