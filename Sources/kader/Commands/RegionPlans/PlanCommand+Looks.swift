import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PlanCommand {
    /// The actions of a plan that are asked for.
    struct Actions: ParsableArguments {
        @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
        var plan: PlanKey

        @Option(help: "Only actions that match, such as 'state:done !owner:-'.")
        var filter = ""
    }

    /// `kader plan timeline AM09-2027 [--filter FILTER]`, or of all plans: `--year 2027`
    struct Timeline: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "timeline",
            abstract: "Actions in time: id, from, deadline, overdue, state, title, region.",
            discussion: "From the day on which it began, else the day on which it was made.")

        @OptionGroup var options: Options

        @Argument(
            help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id; all if left out.")
        var plan: PlanKey?

        @Option(help: "The year of all plans; this year if left out.")
        var year: Int?

        @Option(help: "Of all plans only that of a region: code, name or municipality.")
        var region: String?

        @Option(help: "Only actions that match, such as 'state:done !owner:-'.")
        var filter = ""

        func validate() throws {
            if plan != nil, year != nil || region != nil {
                throw ValidationError("--year and --region do not go with a plan.")
            }
        }

        func run(with kader: Dependencies) throws {
            let (language, actions) = (kader.language, try actions(kader))
            try Listing.show(
                actions, options,
                cells: { action in
                    [
                        action.id.description, action.span.from.description,
                        action.item.deadline?.description ?? "",
                        action.span.lateUntil == nil ? "" : "!",
                        action.item.state.label[language], action.item.title, action.region,
                    ]
                }, json: \.json)
        }

        private func actions(_ kader: Dependencies) throws -> [YearAction] {
            let (store, today) = (kader.store, kader.store.now.day)
            guard let plan else {
                let filter = try ListFilter(planLines: filter).checked(kader.language)
                let region = try region.map { try kader.region($0) }
                return try store.actions(of: year ?? today.year, in: region)
                    .kept(by: filter, kader.reference, on: today)
            }
            let detail = try kader.plan(plan.id(kader), filter)
            let spans = ActionSpan.all(
                of: detail.tree, begun: try store.beginnings(of: detail.plan.id), today: today)
            return spans.map { span in
                YearAction(
                    span, in: detail.plan.region,
                    ownerName: span.item.owner.flatMap { detail.ownerNames[$0] })
            }
        }
    }

    /// `kader plan board AM09-2027 [--filter FILTER]`
    struct Board: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "board",
            abstract: "The actions of a plan by state: state, id, deadline, owner, title.",
            discussion: "What was carried over or dropped comes last.")

        @OptionGroup var options: Options

        @OptionGroup var actions: Actions

        func run(with kader: Dependencies) throws {
            let (today, language) = (kader.store.now.day, kader.language)
            let detail = try kader.plan(actions.plan.id(kader), actions.filter)
            let board = PlanBoard(detail.tree.actions)
            try Listing.show(
                board.columns.flatMap(\.self) + board.aside, options,
                cells: { line in
                    let item = line.item
                    let late = item.isOverdue(on: today) ? " !" : ""
                    return [
                        item.state.label[language], item.id.description,
                        item.deadline.map { "\($0)\(late)" } ?? "",
                        item.owner.map { detail.ownerNames[$0] ?? $0.description } ?? "",
                        item.title,
                    ]
                }, json: { $0.json(detail.ownerNames, on: today) })
        }
    }
}

extension Dependencies {
    /// A plan with only the lines that a filter lets through, and what they hang under.
    func plan(_ id: RegionPlan.ID, _ filter: String) throws -> PlanDetail {
        let lines = try ListFilter(planLines: filter).checked(language)
        return try store.plan(id).filtered(by: lines, reference, on: store.now.day)
    }
}

extension YearAction {
    fileprivate var json: JSON {
        [
            "id": .text(id.description), "title": .text(item.title),
            "state": .text(item.state.rawValue), "from": .text(span.from.description),
            "deadline": .text(of: item.deadline), "overdue": .truth(span.lateUntil != nil),
            "owner": .text(of: item.owner), "ownerName": .text(of: ownerName),
            "region": .text(region),
        ]
    }
}
