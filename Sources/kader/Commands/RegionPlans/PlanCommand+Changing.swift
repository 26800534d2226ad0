import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension PlanCommand {
    /// `kader plan edit AM09-2027 --status adopted`, `kader plan edit ID [ID ...] --state done`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change plans, or lines of one; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "Plans, such as AM09-2027, for --status; else the ids of lines.")
        var ids: [String]

        @Option(help: "How the plan stands.")
        var status: PlanStatus?

        @Option(help: "The title of the line.")
        var title: String?

        @OptionGroup var facts: Facts

        @OptionGroup var tags: Tags

        func validate() throws {
            for id in ids {
                let isRead = status == nil ? PlanItem.ID(id) != nil : PlanKey(argument: id) != nil
                guard isRead else {
                    throw ValidationError(
                        "'\(id)' is not the id of a line, or a plan with --status.")
                }
            }
            if ids.count > 1, title != nil || facts.isOfOneLine || !tags.tag.isEmpty {
                throw ValidationError("Only state, owner and deadline change in several lines.")
            }
        }

        func run(with kader: Dependencies) throws {
            let lines = ids.compactMap { PlanItem.ID($0) }
            if let status {
                let plans = try ids.compactMap { try PlanKey(argument: $0)?.id(kader) }
                try kader.store.setStatus(status, of: plans)
                try kader.tellSaved(plans)
            } else if lines.count > 1 {
                try kader.store.change(lines, try facts.change(kader))
                try kader.tellSaved(lines)
            } else if let id = lines.first {
                try edit(id, kader)
            }
        }

        private func edit(_ id: PlanItem.ID, _ kader: Dependencies) throws {
            let old = try kader.store.planItem(id)
            var retitled = old
            retitled.title = title ?? old.title
            let edited = tags.applied(to: try facts.applied(to: retitled, kader))
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader plan move ID [--under PARENT] [--after SIBLING | --first]`
    struct Move: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "move",
            abstract: "Put a line elsewhere in its plan; at the end if no place is given.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the line; of several together with --under alone.")
        var ids: [PlanItem.ID]

        @Option(help: "The id of the theme or goal to put it under; the same if left out.")
        var under: PlanItem.ID?

        @Option(help: "The id of the line to put it after.")
        var after: PlanItem.ID?

        @Flag(help: "Put it first.")
        var first = false

        func validate() throws {
            if ids.count > 1, under == nil || after != nil || first {
                throw ValidationError("Several lines go --under one, after what is there.")
            }
        }

        func run(with kader: Dependencies) throws {
            if ids.count > 1, let under {
                try kader.store.move(ids, under: under)
                return try kader.tellSaved(ids)
            }
            for id in ids { try move(id, kader) }
        }

        private func move(_ id: PlanItem.ID, _ kader: Dependencies) throws {
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

    /// `kader plan done ID [ID ...]`
    struct Done: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "done", abstract: "Mark actions as done: all of them or none.")

        @OptionGroup var options: Options

        @Argument(help: "The ids of the actions.")
        var ids: [PlanItem.ID]

        func run(with kader: Dependencies) throws {
            var change = PlanItemChange()
            change.state = .done
            try kader.store.change(ids, change)
            try kader.tellSaved(ids)
        }
    }

    /// `kader plan remove ID [ID ...]`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: "Remove lines from their plan, all or none; undo brings them back.")

        @OptionGroup var options: Options

        @Argument(help: "The ids of the lines.")
        var ids: [PlanItem.ID]

        func run(with kader: Dependencies) throws {
            try kader.require(.planItem, ids)
            try kader.store.removePlanItems(ids)
            try kader.tellSaved(ids)
        }
    }
}
