extension SignalCell: LosslessStringConvertible {
    /// Reads what ``description`` writes and nothing else.
    public init?(_ description: String) {
        let parts = description.split(
            separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let (kind, first) = Self.named(parts[0]) else { return nil }
        let second = parts.count == 2 ? Self.named(parts[1]) : nil
        guard parts.count == 1 || second != nil else { return nil }
        switch (kind, second?.kind, second?.key) {
        case ("employer", nil, nil): self = .employer(first)
        case ("problem", nil, nil): self = .problem(first)
        case ("employer", "problem"?, let problem?):
            self = .employerProblem(employer: first, problem: problem)
        case ("problem", "sector"?, let sector?):
            self = .problemSector(problem: first, sector: sector)
        case ("problem", "region"?, let region?):
            self = .problemRegion(problem: first, region: region)
        default: return nil
        }
    }

    /// `employer:<id>/problem:loon.minimum`, `problem:loon.minimum/sector:ZW`: one text that never
    /// changes, under which a signal is stored and typed.
    public var description: String {
        switch self {
        case .employerProblem(let employer, let problem):
            "employer:\(employer)/problem:\(problem)"
        case .employer(let employer): "employer:\(employer)"
        case .problemSector(let problem, let sector): "problem:\(problem)/sector:\(sector)"
        case .problemRegion(let problem, let region): "problem:\(problem)/region:\(region)"
        case .problem(let problem): "problem:\(problem)"
        }
    }

    private static func named(_ part: Substring) -> (kind: String, key: String)? {
        let words = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard words.count == 2, !words[1].isEmpty else { return nil }
        return (String(words[0]), String(words[1]))
    }
}

extension SignalCell {
    /// The employer that it is about, if it is about one.
    public var employer: String? {
        switch self {
        case .employerProblem(let employer, _), .employer(let employer): employer
        case .problemSector, .problemRegion, .problem: nil
        }
    }

    /// The problem that it is about; nil for all of an employer.
    public var problem: String? {
        switch self {
        case .employerProblem(_, let problem), .problemSector(let problem, _),
            .problemRegion(let problem, _), .problem(let problem):
            problem
        case .employer: nil
        }
    }

    /// The same about another employer, as of one that became part of it.
    public func of(employer other: String) -> SignalCell {
        switch self {
        case .employerProblem(_, let problem):
            .employerProblem(employer: other, problem: problem)
        case .employer: .employer(other)
        case .problemSector, .problemRegion, .problem: self
        }
    }
}
