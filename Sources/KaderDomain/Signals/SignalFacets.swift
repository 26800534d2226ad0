/// What a conversation was about, as the scan needs it: codes and ids, no names.
///
/// Always true: at most three problems, each once, in the order of their codes.
public struct SignalFacets: Hashable, Sendable {
    public static let mostProblems = 3

    public let employer: String?
    public let sector: String?
    public let region: String?

    // Apart, not in an array: a national scan hashes a quarter of a million of them.
    private let first: String?
    private let second: String?
    private let third: String?

    /// - Parameter problems: of more than three different ones, the first three given are kept.
    public init(
        employer: String? = nil, problems: [String] = [], sector: String? = nil,
        region: String? = nil
    ) {
        var kept: [String] = []
        for problem in problems where kept.count < Self.mostProblems && !kept.contains(problem) {
            kept.append(problem)
        }
        kept.sort()
        self.employer = employer
        self.sector = sector
        self.region = region
        first = kept.first
        second = kept.dropFirst().first
        third = kept.dropFirst(2).first
    }

    /// In the order of their codes.
    public var problems: [String] { [first, second, third].compactMap { $0 } }

    /// Enough to tell most apart; equality looks at all.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(employer)
        hasher.combine(region)
        hasher.combine(first)
        hasher.combine(second)
    }

    /// The cells in which it counts, each once.
    public var cells: [SignalCell] {
        var cells: [SignalCell] = []
        eachCell { cells.append($0) }
        return cells
    }

    /// The same without a list.
    func eachCell(_ body: (SignalCell) -> Void) {
        if let employer { body(.employer(employer)) }
        if let first { eachCell(of: first, body) }
        if let second { eachCell(of: second, body) }
        if let third { eachCell(of: third, body) }
    }

    private func eachCell(of problem: String, _ body: (SignalCell) -> Void) {
        if let employer { body(.employerProblem(employer: employer, problem: problem)) }
        if let sector { body(.problemSector(problem: problem, sector: sector)) }
        if let region { body(.problemRegion(problem: problem, region: region)) }
        body(.problem(problem))
    }
}
