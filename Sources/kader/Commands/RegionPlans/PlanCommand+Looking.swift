import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PlanCommand {
    /// `kader plan list [--year 2027] [--region AM09]`, newest year first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Plan, status, actions done of all, overdue.")

        @OptionGroup var options: Options

        @Option(help: "Only of a year.")
        var year: Int?

        @Option(help: "Only of a region: code, name or municipality.")
        var region: String?

        @OptionGroup var view: ViewOptions

        func run(with kader: Dependencies) throws {
            let view = try view.view(of: .plans, kader)
            let filter = try ListFilter(plans: view.filter).checked(kader.language)
            let region = try region.map { try kader.region($0) } ?? view.region
            let plans = try kader.store.plans(
                year: year ?? view.year, region: region, limit: .max)
            let listed = PlanCells(kader.reference).list(plans, filter, ListShape(view))
            try Listing.show(
                listed, options, cells: { PlanCommand.cells($0, kader.language) }, json: \.json)
        }
    }

    /// `kader plan show AM09-2027 [--filter FILTER]`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "A plan with its themes, goals and actions, in order.")

        @OptionGroup var options: Options

        @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
        var plan: PlanKey

        @Option(
            help: "Only lines that match, such as 'state:done !owner:-', with what they hang under."
        )
        var filter = ""

        func run(with kader: Dependencies) throws {
            let today = kader.store.now.day
            let detail = try kader.plan(plan.id(kader), filter)
            if options.json {
                return Output.write(detail.json(on: today).description + "\n")
            }
            Output.write(PlanCommand.report(detail, on: today, kader.language))
        }
    }

    static func cells(_ summary: PlanSummary, _ language: Language) -> [String] {
        [
            "\(summary.plan.region)-\(summary.plan.year)", summary.plan.status.label[language],
            "\(summary.done)/\(summary.actions)", String(summary.overdue),
        ]
    }

    /// A line for the plan and one for each line of it, indented by its depth; `!` where overdue.
    static func report(_ detail: PlanDetail, on today: Day, _ language: Language) -> String {
        let (plan, progress) = (detail.plan, detail.tree.progress)
        let head = [
            "\(plan.region)-\(plan.year)", detail.standing[language],
            "\(progress.done)/\(progress.total)",
        ]
        let rows = detail.tree.lines.map { cells($0, detail.ownerNames, today, language) }
        return ([head] + rows).map { Listing.line($0) + "\n" }.joined()
    }

    private static func cells(
        _ line: PlanTree.Line, _ names: [PlanOwner: String], _ today: Day,
        _ language: Language
    ) -> [String] {
        let item = line.item
        let title = String(repeating: "  ", count: line.depth) + item.title
        guard item.level == .action else {
            return [item.id.description, title, "\(line.progress.done)/\(line.progress.total)"]
        }
        let deadline = item.deadline.map {
            $0.description + (item.isOverdue(on: today) ? " !" : "")
        }
        return [
            item.id.description, title, item.state.label[language], deadline ?? "",
            item.owner.map { names[$0] ?? $0.description } ?? "",
        ]
    }
}
