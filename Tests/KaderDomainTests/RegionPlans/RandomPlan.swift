import KaderDomain
import KaderTesting

/// Lines of one plan with awkward texts: themes, goals and actions, some of which hang loose.
struct RandomPlan {
    var seeded: Seeded
    let plan: RegionPlan.ID

    init(_ seeded: Seeded, plan: RegionPlan.ID = .named("AM09 2027")) {
        self.seeded = seeded
        self.plan = plan
    }

    mutating func items() throws -> [PlanItem] {
        let themes = try (0..<seeded.int(in: 0...3)).map { try line(.theme, under: nil, $0) }
        let goals = try (0..<seeded.int(in: 0...4)).map {
            try line(.goal, under: parent(themes), $0)
        }
        let actions = try (0..<seeded.int(in: 0...6)).map {
            try line(.action, under: parent(goals), $0)
        }
        return themes + goals + actions
    }

    /// The same lines after somebody worked on them: some gone, some changed, some moved, some new.
    mutating func changed(_ items: [PlanItem]) throws -> [PlanItem] {
        var kept = items.filter { _ in !seeded.oneIn(4) }
        for index in kept.indices where seeded.oneIn(3) {
            kept[index].title = seeded.pick(["Anders", kept[index].title])
            kept[index].state = seeded.pick(ActionState.allCases)
            kept[index].rank += 1
        }
        return kept + (try self.items().map { try renewed($0) })
    }

    private mutating func parent(_ above: [PlanItem]) -> PlanItem.ID {
        above.isEmpty || seeded.oneIn(8) ? .named("lost") : seeded.pick(above).id
    }

    private mutating func line(
        _ level: PlanLevel, under parent: PlanItem.ID?, _ number: Int
    ) throws -> PlanItem {
        try PlanItem(
            id: .named("\(plan) \(level) \(number)"), plan: plan, level: level, parent: parent,
            rank: Double(seeded.int(in: 0...9)),
            title: seeded.pick(["Zorg", "OV", "x" + seeded.awkwardText(upTo: 9)]),
            owner: seeded.pick([nil, .sector("ZW"), .campaign("Voor 14")]),
            partners: seeded.awkwardText(upTo: 9), deadline: Day(ordinal: seeded.int(in: 1...9)),
            state: seeded.pick(ActionState.allCases), note: seeded.awkwardText(upTo: 9),
            tags: PlanTag.all.filter { _ in seeded.oneIn(9) }, means: "100%\t%n",
            evidence: seeded.awkwardText(upTo: 9))
    }

    /// Under an identity of its own.
    private mutating func renewed(_ item: PlanItem) throws -> PlanItem {
        try PlanItem(
            id: .named("\(item.id) \(seeded.int(in: 0...9999))"), plan: plan, level: item.level,
            parent: item.parent, rank: item.rank, title: item.title)
    }
}
