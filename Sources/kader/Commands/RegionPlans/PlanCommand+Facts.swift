import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension PlanCommand {
    /// What is said of a line beside its title.
    struct Facts: ParsableArguments {
        @Option(help: "Who pulls it: person:ID, network:ID, sector:CODE, campaign:NAME, or none.")
        var owner: OrNone<PlanOwner>?

        @Option(help: "With whom.")
        var partners: String?

        @Option(help: "The last day, as 2027-03-01, or none.")
        var deadline: OrNone<Day>?

        @Option(help: "How far it is.")
        var state: ActionState?

        @Option(help: "A note.")
        var note: String?

        /// The line with what was given; the rest stays.
        func applied(to item: PlanItem, _ kader: Dependencies) throws -> PlanItem {
            try check(owner?.value, kader)
            return try PlanItem(
                id: item.id, plan: item.plan, level: item.level, parent: item.parent,
                rank: item.rank, title: item.title, owner: owner.map(\.value) ?? item.owner,
                partners: partners ?? item.partners,
                deadline: deadline.map(\.value) ?? item.deadline, state: state ?? item.state,
                note: note ?? item.note)
        }

        /// What changes in several actions.
        func change(_ kader: Dependencies) throws -> PlanItemChange {
            try check(owner?.value, kader)
            var change = PlanItemChange()
            change.state = state
            if let owner { change.owner = owner.value.map { .set($0) } ?? .clear }
            if let deadline { change.deadline = deadline.value.map { .set($0) } ?? .clear }
            return change
        }

        private func check(_ owner: PlanOwner?, _ kader: Dependencies) throws {
            switch owner {
            case .person(let id): try kader.require(.contact, id)
            case .network(let id): try kader.require(.network, id)
            case .sector(let code): try kader.require(sector: code)
            case .campaign, nil: break
            }
        }
    }
}
