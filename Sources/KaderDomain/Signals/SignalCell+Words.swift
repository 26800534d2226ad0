extension SignalCell {
    /// The cell after a number of members: `die werken bij Zon & Zn over loon`; nobody is a member of an
    /// employer.
    ///
    /// - Parameter count: how many members; of one it is `dat werkt bij Zon & Zn`.
    public func words(_ names: SignalNames, of count: Int = 2) -> Phrase {
        switch self {
        case .employerProblem(let employer, let problem):
            Self.joined(
                Self.at(names.employer(employer), count), Self.about(names.problem(problem)))
        case .employer(let employer):
            Self.at(names.employer(employer), count)
        case .problemSector(let problem, let sector):
            Self.joined(Self.inSector(names.sector(sector)), Self.about(names.problem(problem)))
        case .problemRegion(let problem, let region):
            Self.joined(Self.inRegion(names.region(region)), Self.about(names.problem(problem)))
        case .problem(let problem):
            Self.about(names.problem(problem))
        }
    }

    private static func at(_ employer: String, _ count: Int) -> Phrase {
        let works = count == 1 ? "dat werkt bij" : "die werken bij"
        return Phrase(nl: "\(works) \(employer)", en: "at \(employer)")
    }

    private static func about(_ problem: Phrase) -> Phrase {
        Phrase(nl: "over \(problem.nl)", en: "about \(problem.en)")
    }

    private static func inSector(_ sector: Phrase) -> Phrase {
        Phrase(nl: "in de sector \(sector.nl)", en: "in the sector \(sector.en)")
    }

    private static func inRegion(_ region: String) -> Phrase {
        Phrase(nl: "in de regio \(region)", en: "in the region \(region)")
    }

    private static func joined(_ first: Phrase, _ second: Phrase) -> Phrase {
        Phrase(nl: "\(first.nl) \(second.nl)", en: "\(first.en) \(second.en)")
    }
}
