public import KaderDomain

/// How far all regions are in one year: their plans, and the levels that were reached (S28, S30).
public struct CountryOverview: Sendable {
    private let year: Int
    private let lines: [Line]
    private let audience: Audience
    private let day: Day

    /// One region.
    public struct Line: Hashable, Sendable {
        let name: String
        let plan: PlanSummary?

        /// In the order of ``RegionLevel``.
        let levels: [LevelStanding]
        let networks: Int
        let signals: Int

        public init(
            name: String, plan: PlanSummary?, levels: [LevelStanding], networks: Int, signals: Int
        ) {
            self.name = name
            self.plan = plan
            self.levels = levels
            self.networks = networks
            self.signals = signals
        }
    }

    /// - Parameter lines: a region each, in the order in which they are to stand.
    public init(_ lines: [Line], of year: Int, for audience: Audience, on day: Day) {
        self.year = year
        self.lines = lines
        self.audience = audience
        self.day = day
    }

    public func document(map: RegionMap, isFictional: Bool, in language: Language) -> Document {
        let words = OverviewWords(language: language, audience: audience)
        let title = words.title(year) + (isFictional ? " (FICTIEF)" : "")
        return Document(
            title: title, language: language,
            blocks: [
                .paragraph(PlanDocumentWords(language: language).asOf(day)),
                .paragraph(words.sum(lines)), .map(map),
                .table([words.columns] + lines.map(words.cells)),
                .footer(audience.notice[language]),
            ])
    }
}

extension CountryOverview.Line {
    /// For members what was adopted only.
    func plan(for audience: Audience) -> PlanSummary? {
        audience == .board || plan?.plan.status == .adopted ? plan : nil
    }
}
