internal import GRDB
public import KaderDomain

extension ActingStore {
    /// A figure of every region of which it is known, by the region's code.
    ///
    /// - Parameter region: in which region a house lies; nil where in none.
    public func values(
        of figure: RegionFigure, region: @escaping (String) -> String?
    ) throws -> [String: Double] {
        switch figure {
        case .overdue: try planValues { Double($0.overdue) }
        case .progress:
            try planValues { $0.actions > 0 ? Double(100 * $0.done / $0.actions) : nil }
        case .levels: try levelValues()
        case .networks: try networkValues()
        case .signals: try signalValues()
        case .seats:
            try consultation([.body, .seat]).alarms(on: now.day).mapValues { Double($0) }
        case .occupancy: try occupancyValues(region)
        }
    }

    private func planValues(
        _ value: (PlanSummary) -> Double?
    ) throws -> [String: Double] {
        Dictionary(
            try plans(year: now.day.year).compactMap { plan in
                value(plan).map { (plan.plan.region, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Of regions of which something was ever said.
    private func levelValues() throws -> [String: Double] {
        let today = now.day
        return try read(.readPlans) { db in
            let marks = try levelMarks(db)
            let card = Scorecard(marks)
            return Dictionary(
                Set(marks.map(\.region)).map { ($0, Double(card.reached($0, on: today))) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private func networkValues() throws -> [String: Double] {
        try networks(limit: .max).flatMap(\.regions).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private func signalValues() throws -> [String: Double] {
        let regions = try signals().compactMap { entry -> String? in
            if case .problemRegion(_, let region) = entry.signal.cell { region } else { nil }
        }
        return Dictionary(grouping: regions) { $0 }.mapValues { Double($0.count) }
    }

    private func occupancyValues(_ region: (String) -> String?) throws -> [String: Double] {
        let quarter = Quarter(containing: now.day)
        let lines = try figures(from: quarter.firstDay, through: quarter.lastDay)
            .lines(by: .region, region: region)
        return Dictionary(
            lines.compactMap { line in
                line.tally.occupancy.map { (line.key, (100 * $0).rounded()) }
            }, uniquingKeysWith: { first, _ in first })
    }
}
