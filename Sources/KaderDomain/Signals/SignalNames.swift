/// What people call the parts of cells. A code without a name is told as it is.
public struct SignalNames: Hashable, Sendable {
    /// By id.
    public let employers: [String: String]
    /// By code; lower case, as within a sentence.
    public let problems: [String: Phrase]
    public let sectors: [String: Phrase]
    public let regions: [String: String]

    public init(
        employers: [String: String] = [:], problems: [String: Phrase] = [:],
        sectors: [String: Phrase] = [:], regions: [String: String] = [:]
    ) {
        self.employers = employers
        self.problems = problems
        self.sectors = sectors
        self.regions = regions
    }

    /// Those of the employer and the problem of one cell, to go with one signal.
    public func only(for cell: SignalCell) -> SignalNames {
        SignalNames(
            employers: employers.filter { $0.key == cell.employer },
            problems: problems.filter { $0.key == cell.problem })
    }

    func employer(_ id: String) -> String { employers[id] ?? id }
    func problem(_ code: String) -> Phrase { problems[code] ?? Phrase(same: code) }
    func sector(_ code: String) -> Phrase { sectors[code] ?? Phrase(same: code) }
    func region(_ code: String) -> String { regions[code] ?? code }
}
