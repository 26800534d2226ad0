internal import KaderDomain

extension RegionPlansPane {
    public static let place = "plans"

    /// Where no plan is open, those of an empty one.
    public var modes: [KeyTable<Message>] {
        let empty = RegionPlan(region: scope.region ?? "", year: today.year).map {
            let detail = PlanDetail(plan: $0, tree: PlanTree([]), ownerNames: [:])
            return OpenPlan(detail, cells: PlanLineCells(detail, reference, today))
        }
        let tables = (open ?? empty).map {
            [treeKeys($0), lineKeys($0), timelineKeys($0), boardKeys($0)].map { KeyTable($0) }
        }
        return [KeyTable(listKeys)] + (tables ?? []) + [
            KeyTable(clearing(" ")), KeyTable(.clearingMarks { .mark($0) }),
        ]
    }

    public static func action(_ message: Message) -> String? {
        switch message {
        case .select(let step): action(movingBy: step)
        case .selectFirst: "first"
        case .selectLast: "last"
        case .enter: "open"
        case .back: "back"
        case .clearFilter: "clear-filter"
        case .addNew: "add"
        case .edit: "edit"
        case .showHistory: "history"
        case .pickRegion: "choose-region"
        case .showYear(let step): step > 0 ? "next-year" : "previous-year"
        case .showAllYears: "all-years"
        case .fold: "fold"
        case .unfold: "unfold"
        case .addTheme: "add-theme"
        case .toggleDone: "done"
        case .shift(let step): step > 0 ? "shift-down" : "shift-up"
        case .moveElsewhere: "move"
        case .remove: "remove"
        case .testQuality: "quality-test"
        case .showEvidence: "evidence"
        case .showAnalysis: "analysis"
        case .showConferences: "conference"
        case .showConditions: "conditions"
        case .pickState: "compare"
        case .previewRollover: "roll-over"
        case .mark(let what): what.action
        case .chooseSort: "sort"
        case .chooseColumns: "columns"
        case .choosePage: "print"
        case .showBalance: "balance"
        case .view(.choose): "views"
        case .look(.timeline): "timeline"
        case .look(.board): "board"
        case .column(let step): step > 0 ? "next-column" : "previous-column"
        case .moveCard(let step): step > 0 ? "card-on" : "card-back"
        case .scroll(let step): step > 0 ? "read-on" : "read-back"
        default: nil
        }
    }

    private static func action(movingBy step: Int) -> String? {
        switch step {
        case 1: "down"
        case -1: "up"
        case 10: "page-down"
        case -10: "page-up"
        default: nil
        }
    }
}
