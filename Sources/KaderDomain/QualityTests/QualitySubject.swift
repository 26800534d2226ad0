/// What is tested: a job, a project with jobs, or an agreement about them (S33).
public enum QualitySubject: String, CaseIterable, Sendable {
    case vacancy, project, arrangement

    public var label: Phrase {
        switch self {
        case .vacancy: Phrase(nl: "vacature", en: "vacancy")
        case .project: Phrase(nl: "project", en: "project")
        case .arrangement: Phrase(nl: "arrangement", en: "arrangement")
        }
    }
}
