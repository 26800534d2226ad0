/// The six lists of which lines of a plan bear marks.
public enum PlanTagKind: String, CaseIterable, Sendable {
    case development, transition, role, level, promise, result

    public var label: Phrase {
        switch self {
        case .development: Phrase(nl: "ontwikkeling", en: "development")
        case .transition: Phrase(nl: "transitie", en: "transition")
        case .role: Phrase(nl: "rol", en: "role")
        case .level: Phrase(nl: "niveau", en: "level")
        case .promise: Phrase(nl: "belofte", en: "promise")
        case .result: Phrase(nl: "resultaat", en: "result")
        }
    }

    public var plural: Phrase {
        switch self {
        case .development: Phrase(nl: "ontwikkelingen", en: "developments")
        case .transition: Phrase(nl: "transities", en: "transitions")
        case .role: Phrase(nl: "rollen", en: "roles")
        case .level: Phrase(nl: "niveaus", en: "levels")
        case .promise: Phrase(nl: "beloften", en: "promises")
        case .result: Phrase(nl: "resultaten", en: "results")
        }
    }

    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// What its marks are called, and their other words; number 1 first.
    var words: [(label: Phrase, aliases: [String])] {
        switch self {
        case .development: Self.developments
        case .transition:
            zip(WorkTransition.allCases, Self.transitionAliases).map { ($0.label, $1) }
        case .role: Self.roles
        case .level: RegionLevel.allCases.map { ($0.label, ["\($0.label.nl) niveau"]) }
        case .promise: Self.promises
        case .result: Self.results
        }
    }
}
