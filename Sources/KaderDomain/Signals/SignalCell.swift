/// What is counted apart to see whether it rises: one of five kinds (PRACTICE 4C).
///
/// Parts are codes and ids as plain text, not names. Ordered by kind, the narrowest first, then by
/// its parts, so that lists have one order.
public enum SignalCell: Hashable, Sendable {
    case employerProblem(employer: String, problem: String)
    case employer(String)
    case problemSector(problem: String, sector: String)
    case problemRegion(problem: String, region: String)
    /// In the whole country.
    case problem(String)
}

extension SignalCell: Comparable {
    public static func < (left: SignalCell, right: SignalCell) -> Bool {
        left.order < right.order
    }

    private var order: (Int, String, String) {
        switch self {
        case .employerProblem(let employer, let problem): (0, employer, problem)
        case .employer(let employer): (1, employer, "")
        case .problemSector(let problem, let sector): (2, problem, sector)
        case .problemRegion(let problem, let region): (3, problem, region)
        case .problem(let problem): (4, problem, "")
        }
    }
}
