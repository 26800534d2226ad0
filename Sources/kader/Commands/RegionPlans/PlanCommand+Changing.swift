import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension PlanCommand {
    /// `kader plan edit AM09-2027 --status adopted`, `kader plan edit ID --title TITLE`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change a plan or a line of one; what is not given stays.")

        @OptionGroup var options: Options

        @Argument(help: "A plan, as AM09-2027, for --status; else the id of a line.")
        var id: String

        @Option(help: "How the plan stands.")
        var status: PlanStatus?

        @Option(help: "The title of the line.")
        var title: String?

        @OptionGroup var facts: Facts

        func validate() throws {
            let isRead = status == nil ? PlanItem.ID(id) != nil : PlanKey(argument: id) != nil
            guard isRead else {
                throw ValidationError("'\(id)' is not the id of a line, or a plan with --status.")
            }
        }

        func run(with kader: Dependencies) throws {
            if let status, let key = PlanKey(argument: id) {
                try edit(key, status, kader)
            } else if let id = PlanItem.ID(id) {
                try edit(id, kader)
            }
        }

        private func edit(_ key: PlanKey, _ status: PlanStatus, _ kader: Dependencies) throws {
            let old = try kader.store.plan(key.id).plan
            var edited = old
            edited.status = status
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(key.id)
        }

        private func edit(_ id: PlanItem.ID, _ kader: Dependencies) throws {
            let old = try kader.store.planItem(id)
            var retitled = old
            retitled.title = title ?? old.title
            try kader.store.edit(try facts.applied(to: retitled, kader), from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader plan move ID [--under PARENT] [--after SIBLING | --first]`
    struct Move: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "move",
            abstract: "Put a line elsewhere in its plan; at the end where no place is given.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the line.")
        var id: PlanItem.ID

        @Option(help: "The id of the theme or goal to put it under; the same where left out.")
        var under: PlanItem.ID?

        @Option(help: "The id of the line to put it after.")
        var after: PlanItem.ID?

        @Flag(help: "Put it first.")
        var first = false

        func run(with kader: Dependencies) throws {
            let item = try kader.store.planItem(id)
            let parent = under ?? item.parent
            let siblings = try kader.store.plan(item.plan).siblings(under: parent)
                .filter { $0.id != id }
            if let after, !siblings.contains(where: { $0.id == after }) {
                throw StoreError.notFound(kind: "planItem", id: after.description)
            }
            try kader.store.move(id, under: parent, rank: rank(among: siblings))
            try kader.tellSaved(id)
        }

        /// Between two neighbours lies always another.
        private func rank(among siblings: [PlanItem]) -> Double {
            let ranks = siblings.map(\.rank)
            if first { return (ranks.first ?? 1) - 1 }
            guard let place = siblings.firstIndex(where: { $0.id == after }) else {
                return (ranks.last ?? 0) + 1
            }
            let next = ranks.dropFirst(place + 1).first
            return next.map { (ranks[place] + $0) / 2 } ?? ranks[place] + 1
        }
    }

    /// `kader plan done ID`
    struct Done: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "done", abstract: "Mark an action as done.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the action.")
        var id: PlanItem.ID

        func run(with kader: Dependencies) throws {
            let old = try kader.store.planItem(id)
            guard old.level == .action else { throw PlanError.misplaced }
            var edited = old
            edited.state = .done
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader plan remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Take a line out of its plan; undo brings it back.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the line.")
        var id: PlanItem.ID

        func run(with kader: Dependencies) throws {
            try kader.require(.planItem, id)
            try kader.store.removePlanItem(id)
            try kader.tellSaved(id)
        }
    }
}
