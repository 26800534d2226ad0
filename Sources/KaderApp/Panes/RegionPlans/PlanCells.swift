public import KaderDomain
public import KaderReference
internal import TerminalUI

/// What a plan has in each column of the list: to be read, to be filtered and to be sorted by.
public struct PlanCells: Sendable {
    private let reference: Reference

    public init(_ reference: Reference) {
        self.reference = reference
    }

    /// - Parameter bar: the cells of the bar of progress.
    func text(_ column: PlanColumn, _ plan: PlanSummary, bar: Int = 0) -> Phrase {
        switch column {
        case .region: Phrase(same: name(of: plan))
        case .year: Phrase(same: String(plan.plan.year))
        case .status: plan.plan.status.label
        case .progress:
            Phrase(same: plan.fraction.map { ProgressBar.text($0, cells: bar) } ?? "")
        case .done: Phrase(same: plan.actions == 0 ? "–" : "\(plan.done)/\(plan.actions)")
        case .analysis:
            Phrase(
                same: plan.answered == 0
                    ? "–" : "\(plan.answered)/\(AnalysisTopic.allCases.count)")
        case .overdue: plan.overdue == 0 ? Phrase(same: "") : late(plan.overdue)
        }
    }

    /// Where a word alone is looked for.
    private static let named: [PlanColumn] = [.region, .year, .status]

    /// What a filter leaves of plans, sorted.
    public func list(
        _ plans: [PlanSummary], _ filter: ListFilter, _ shape: ListShape<PlanColumn>
    ) -> [PlanSummary] {
        let found = filter.isEmpty ? plans : plans.filter { matches(filter, $0) }
        return shape.sorted(found, by: sortKey)
    }

    private func matches(_ filter: ListFilter, _ plan: PlanSummary) -> Bool {
        filter.matches { key in
            let column = key.flatMap { PlanColumn(rawValue: $0) }
            return (column.map { [$0] } ?? Self.named).flatMap { cells($0, plan) }
        }
    }

    private func sortKey(_ plan: PlanSummary, _ column: PlanColumn) -> SortKey {
        switch column {
        case .region: SortKey(name(of: plan))
        case .year: SortKey(Double(-plan.plan.year))
        case .status: SortKey(plan.plan.status.label.nl)
        case .progress: plan.fraction.map { SortKey(-$0) } ?? .nothing
        case .done: plan.actions == 0 ? .nothing : SortKey(Double(-plan.done))
        case .analysis: plan.answered == 0 ? .nothing : SortKey(Double(-plan.answered))
        case .overdue: plan.overdue == 0 ? .nothing : SortKey(Double(-plan.overdue))
        }
    }

    /// As it is found by a filter: in both languages, regions by code and older names as well.
    private func cells(_ column: PlanColumn, _ plan: PlanSummary) -> [String] {
        let text = text(column, plan)
        let names = reference.region(plan.plan.region)?.olderNames ?? []
        let others = column == .region ? [plan.plan.region] + names : []
        return [text.nl] + (text.en == text.nl ? [] : [text.en]) + others
    }

    private func name(of plan: PlanSummary) -> String {
        reference.region(plan.plan.region)?.name ?? plan.plan.region
    }

    private func late(_ count: Int) -> Phrase {
        let words = Phrase.overdue(count)
        return Phrase(nl: "! \(words.nl)", en: "! \(words.en)")
    }
}

extension PlanSummary {
    /// 0...1, or nil where there is nothing to do.
    var fraction: Double? { actions == 0 ? nil : Double(done) / Double(actions) }
}

extension ListFilter {
    /// A filter of the list of plans.
    public init(plans typed: String) {
        self.init(typed, columns: PlanColumn.allCases.map(\.filter))
    }
}
