public import KaderDomain
internal import TerminalUI

/// A column of the list of plans.
public enum PlanColumn: String, ListColumn {
    case region, year, status, progress, done, analysis, overdue

    public static let needed = PlanColumn.region

    /// From this width on all of them fit beside a name of a region.
    private static let wide = 66
    private static let widest = 100

    /// What is worth its place: in little room, what the title says already is left out.
    static func shown(in columns: Int, _ scope: PlanScope) -> [PlanColumn] {
        if columns >= widest { return allCases }
        if columns >= wide { return allCases.filter { $0 != .analysis } }
        if scope.region != nil { return [.year, .status, .progress, .overdue] }
        return scope.year == nil ? [.region, .year, .overdue] : [.region, .progress, .overdue]
    }

    /// The cells of the bar of progress; in little room there is the percentage alone.
    static func bar(in columns: Int) -> Int { columns >= wide ? 4 : 0 }

    public var label: Phrase {
        switch self {
        case .region: Phrase(nl: "Regio", en: "Region")
        case .year: Phrase(nl: "Jaar", en: "Year")
        case .status: Phrase(nl: "Stand", en: "Status")
        case .progress: Phrase(nl: "Voortgang", en: "Progress")
        case .done: Phrase(nl: "Klaar", en: "Done")
        case .analysis: Phrase(nl: "Analyse", en: "Analysis")
        case .overdue: Phrase(nl: "Te laat", en: "Overdue")
        }
    }

    public var filter: FilterColumn {
        switch self {
        case .region: FilterColumn(rawValue, "regio", "region")
        case .year: FilterColumn(rawValue, "jaar", "year")
        case .status: FilterColumn(rawValue, "stand", "status")
        case .progress: FilterColumn(rawValue, "voortgang", "progress")
        case .done: FilterColumn(rawValue, "klaar", "done")
        case .analysis: FilterColumn(rawValue, "analyse", "analysis")
        case .overdue: FilterColumn(rawValue, "laat", "overdue", "telaat", "late")
        }
    }

    func heading(in language: Language, bar: Int) -> TableColumn {
        let title = label[language]
        return switch self {
        case .region: TableColumn(title, width: .share(1), priority: 9)
        case .year: TableColumn(title, width: .fixed(4), priority: 8)
        case .status: TableColumn(title, width: .fixed(11), priority: 5)
        case .progress:
            TableColumn(
                bar > 0 ? title : "", width: .fixed(bar > 0 ? bar + 6 : 5), priority: 6)
        case .done: TableColumn(title, width: .fit, alignment: .right, priority: 4)
        case .analysis: TableColumn(title, width: .fit, alignment: .right, priority: 3)
        case .overdue: TableColumn("", width: .fit, priority: 7)
        }
    }
}
