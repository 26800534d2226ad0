import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PlanCommand {
    /// The actions of a plan that are asked for.
    struct Actions: ParsableArguments {
        @Argument(help: "The plan, as AM09-2027 or by its id.")
        var plan: PlanKey

        @Option(help: "Only actions that meet it, as 'state:done !owner:-'.")
        var filter = ""
    }

    /// `kader plan timeline AM09-2027 [--filter FILTER]`
    struct Timeline: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "timeline",
            abstract: "The actions of a plan in time: id, from, deadline, overdue, state, title.",
            discussion: "From the day on which it went in progress, else on which it was made.")

        @OptionGroup var options: Options

        @OptionGroup var actions: Actions

        func run(with kader: Dependencies) throws {
            let (store, language) = (kader.store, kader.language)
            let detail = try kader.plan(actions.plan.id, actions.filter)
            let spans = ActionSpan.all(
                of: detail.tree, begun: try store.beginnings(of: detail.plan.id),
                today: store.now.day)
            try Listing.show(
                spans, options,
                cells: { span in
                    [
                        span.id.description, span.from.description,
                        span.item.deadline?.description ?? "", span.lateUntil == nil ? "" : "!",
                        span.item.state.label[language], span.item.title,
                    ]
                }, json: { $0.json(detail.ownerNames) })
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
            let detail = try kader.plan(actions.plan.id, actions.filter)
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

extension ActionSpan {
    fileprivate func json(_ names: [PlanOwner: String]) -> JSON {
        [
            "id": .text(id.description), "title": .text(item.title),
            "state": .text(item.state.rawValue), "from": .text(from.description),
            "deadline": .text(of: item.deadline), "overdue": .truth(lateUntil != nil),
            "owner": .text(of: item.owner),
            "ownerName": .text(of: item.owner.flatMap { names[$0] }),
        ]
    }
}
