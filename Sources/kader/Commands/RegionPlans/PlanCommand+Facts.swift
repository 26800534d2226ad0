import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension PlanCommand {
    /// The marks of a line.
    struct Tags: ParsableArguments {
        @Option(
            help:
                "A label, such as promise:3, role:1 or by its name; repeat for more; none takes them off."
        )
        var tag: [OrNone<PlanTag>] = []

        /// The line with those that were given in place of its own; where none was, the line.
        func applied(to item: PlanItem) -> PlanItem {
            guard !tag.isEmpty else { return item }
            var item = item
            item.tags = tag.compactMap(\.value)
            return item
        }
    }

    /// What is said of a line beside its title.
    struct Facts: ParsableArguments {
        @Option(help: "Who owns it: person:ID, network:ID, sector:CODE, campaign:NAME, or none.")
        var owner: OrNone<PlanOwner>?

        @Option(help: "With whom.")
        var partners: String?

        @Option(help: "The last day, such as 2027-03-01, or none.")
        var deadline: OrNone<Day>?

        @Option(help: "How far it is.")
        var state: ActionState?

        @Option(help: "A note.")
        var note: String?

        @Option(help: "Which fund or budget pays for it.")
        var means: String?

        @Option(help: "What shows that it was reached.")
        var evidence: String?

        /// Whether something is said that cannot be said of several lines at once.
        var isOfOneLine: Bool { [note, partners, means, evidence].contains { $0 != nil } }

        /// The line with what was given; the rest stays.
        func applied(to item: PlanItem, _ kader: Dependencies) throws -> PlanItem {
            try kader.check(owner?.value)
            return try PlanItem(
                id: item.id, plan: item.plan, level: item.level, parent: item.parent,
                rank: item.rank, title: item.title, owner: owner.map(\.value) ?? item.owner,
                partners: partners ?? item.partners,
                deadline: deadline.map(\.value) ?? item.deadline, state: state ?? item.state,
                note: note ?? item.note, tags: item.tags, means: means ?? item.means,
                evidence: evidence ?? item.evidence)
        }

        /// What changes in several actions.
        func change(_ kader: Dependencies) throws -> PlanItemChange {
            try kader.check(owner?.value)
            var change = PlanItemChange()
            change.state = state
            if let owner { change.owner = owner.value.map { .set($0) } ?? .clear }
            if let deadline { change.deadline = deadline.value.map { .set($0) } ?? .clear }
            return change
        }
    }
}
