public import KaderDomain

/// A row of an employer's card, by what it shows: it is found again after a reload.
public enum EmployerRow: Hashable, Sendable {
    case name, whole, sector, municipality, official
    case alias(String)
    case noAlias
    case establishment(Establishment.ID)
    case noEstablishment
    case part(Employer.ID)

    case crisis(Crisis.ID)

    /// All visits, and those with one problem.
    case visits, problem(String)

    /// Of the part that it shows; nil for other rows.
    var id: String? {
        switch self {
        case .establishment(let id): id.description
        case .part(let id): id.description
        case .crisis(let id): id.description
        default: nil
        }
    }

    var isCrisis: Bool {
        if case .crisis = self { true } else { false }
    }

    /// What `x` does on this row.
    var removal: Removal {
        switch self {
        case .alias, .establishment: .takeOut
        case .part, .whole: .part
        default: .archive
        }
    }

    enum Removal { case takeOut, part, archive }
}
