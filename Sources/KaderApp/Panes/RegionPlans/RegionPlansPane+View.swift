public import KaderDomain
public import TerminalUI

extension RegionPlansPane {
    public var title: Phrase {
        if let open {
            let name = name(of: open.detail.plan)
            return Phrase(nl: "Regioplan \(name)", en: "Region plan \(name)")
        }
        let place = scope.region.map { Phrase(same: name(of: $0)) } ?? .everywhere
        let year = scope.year.map { " \($0)" } ?? ""
        let count = plans == nil ? "" : " (\(shown.count))"
        return Phrase(
            nl: "\(Self.name.nl) · \(place.nl)\(year)\(count)",
            en: "\(Self.name.en) · \(place.en)\(year)\(count)")
    }

    public func view(in context: ViewContext) -> any View {
        guard let open else { return list(in: context) }
        return open.isLineOpen ? line(of: open, in: context) : tree(of: open, in: context)
    }

    private func list(in context: ViewContext) -> Table {
        let (shown, selected) = (shown, selectedRow)
        let columns = PlanColumn.shown(in: context.size.columns, scope)
        return Table(
            columns: columns.map { $0.heading(in: context.language) }, rowCount: shown.count,
            selection: selected, top: context.top ?? (selected ?? 0) - context.size.rows / 2,
            isActive: context.isActive,
            placeholder: context.own.filled(placeholder[context.language])
        ) { row in
            columns.map { text(in: $0, of: shown[row], context.language) }
        }
    }

    private func text(
        in column: PlanColumn, of plan: PlanSummary, _ language: Language
    ) -> String {
        switch column {
        case .region: name(of: plan.plan.region)
        case .year: String(plan.plan.year)
        case .status: plan.plan.status.label[language]
        case .bar(let cells): plan.fraction.map { ProgressBar.text($0, cells: cells) } ?? ""
        case .done: plan.actions == 0 ? "–" : "\(plan.done)/\(plan.actions)"
        case .overdue:
            plan.overdue == 0 ? "" : "! \(Phrase.overdue(plan.overdue)[language])"
        }
    }

    /// What is said where no plan is shown.
    private var placeholder: Phrase {
        guard plans != nil else { return Phrase(same: "") }
        guard listFilter.isEmpty else { return .nothingFound }
        let place = scope.region.map(name) ?? Phrase.everywhere.nl
        let year = scope.year.map { " \($0)" } ?? ""
        return Phrase(
            nl: "Nog geen plan: \(place)\(year). Druk {plans.add|n} voor nieuw.",
            en: "No plan yet: \(place)\(year). Press {plans.add|n} for a new one.")
    }
}

/// A column of the list of plans.
enum PlanColumn: Hashable {
    case region, year, status, done, overdue

    /// Progress as a bar of so many cells, and a percentage.
    case bar(cells: Int)

    /// From this width on all of them fit beside a name of a region.
    private static let wide = 66

    /// What is worth its place: in little room, what the title says already is left out.
    static func shown(in columns: Int, _ scope: PlanScope) -> [PlanColumn] {
        if columns >= wide { return [.region, .year, .status, .bar(cells: 4), .done, .overdue] }
        if scope.region != nil { return [.year, .status, .bar(cells: 0), .overdue] }
        return scope.year == nil
            ? [.region, .year, .overdue] : [.region, .bar(cells: 0), .overdue]
    }

    func heading(in language: Language) -> TableColumn {
        switch self {
        case .region: TableColumn(Phrase.region[language], width: .share(1), priority: 9)
        case .year: TableColumn(Phrase.year[language], width: .fixed(4), priority: 8)
        case .status: TableColumn(Phrase.status[language], width: .fixed(11), priority: 5)
        case .bar(let cells):
            TableColumn(
                cells > 0 ? Phrase.progress[language] : "",
                width: .fixed(cells > 0 ? cells + 6 : 5), priority: 6)
        case .done:
            TableColumn(
                Phrase.done[language], width: .fit, alignment: .right, priority: 4)
        case .overdue: TableColumn("", width: .fit, priority: 7)
        }
    }
}

extension PlanSummary {
    /// 0...1, or nil where there is nothing to do.
    fileprivate var fraction: Double? { actions == 0 ? nil : Double(done) / Double(actions) }
}

extension Phrase {
    fileprivate static let region = Phrase(nl: "Regio", en: "Region")
    fileprivate static let year = Phrase(nl: "Jaar", en: "Year")
    fileprivate static let status = Phrase(nl: "Stand", en: "Status")
    fileprivate static let progress = Phrase(nl: "Voortgang", en: "Progress")
    fileprivate static let done = Phrase(nl: "Klaar", en: "Done")
}
