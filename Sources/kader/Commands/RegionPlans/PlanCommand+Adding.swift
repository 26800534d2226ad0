import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension PlanCommand {
    /// `kader plan add --region AM09 --year 2027`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Start the plan of a region and year; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The region: code, name or municipality.")
        var region: String

        @Option(help: "The year.")
        var year: Int

        func validate() throws {
            guard RegionPlan.years.contains(year) else {
                throw ValidationError("Region plans run from 2023 to 2099.")
            }
        }

        func run(with kader: Dependencies) throws {
            let code = try kader.region(region)
            guard let plan = RegionPlan(region: code, year: year) else { return }
            try kader.store.add(plan)
            try kader.tellSaved(plan.id)
        }
    }

    /// `kader plan theme AM09-2027 'Werkgelegenheid'`
    struct Theme: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "theme", abstract: "Add a theme at the end of a plan; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
        var plan: PlanKey

        @Argument(help: "The title.")
        var title: String

        @OptionGroup var tags: Tags

        func run(with kader: Dependencies) throws {
            let detail = try kader.store.plan(plan.id(kader))
            try kader.addLine(.theme, titled: title, to: detail, under: nil, tags)
        }
    }

    /// `kader plan goal THEME 'Alle bussen blijven rijden'`
    struct Goal: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "goal", abstract: "Add a goal at the end of a theme; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the theme.")
        var theme: PlanItem.ID

        @Argument(help: "The title.")
        var title: String

        @OptionGroup var tags: Tags

        func run(with kader: Dependencies) throws {
            let above = try kader.store.planItem(theme)
            let detail = try kader.store.plan(above.plan)
            try kader.addLine(.goal, titled: title, to: detail, under: above, tags)
        }
    }

    /// `kader plan action GOAL 'Gesprek met de provincie' --deadline 2027-03-01`
    struct Action: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "action", abstract: "Add an action at the end of a goal; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the goal.")
        var goal: PlanItem.ID

        @Argument(help: "The title.")
        var title: String

        @OptionGroup var facts: Facts

        @OptionGroup var tags: Tags

        func run(with kader: Dependencies) throws {
            let above = try kader.store.planItem(goal)
            let detail = try kader.store.plan(above.plan)
            try kader.addLine(.action, titled: title, to: detail, under: above, tags, facts)
        }
    }
}

extension Dependencies {
    fileprivate func addLine(
        _ level: PlanLevel, titled title: String, to detail: PlanDetail, under above: PlanItem?,
        _ tags: PlanCommand.Tags, _ facts: PlanCommand.Facts? = nil
    ) throws {
        let last = detail.siblings(under: above?.id).last?.rank ?? 0
        let blank = try PlanItem(
            id: newId(), plan: detail.plan.id, level: level, parent: above?.id, rank: last + 1,
            title: title)
        let item = tags.applied(to: try facts?.applied(to: blank, self) ?? blank)
        try store.add(item)
        try tellSaved(item.id)
    }
}

extension PlanDetail {
    /// The lines directly under one, or the themes; in order.
    func siblings(under parent: PlanItem.ID?) -> [PlanItem] {
        tree.lines.map(\.item).filter { $0.parent == parent }
    }
}
