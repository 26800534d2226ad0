internal import KaderDomain
internal import KaderStore

/// `plans`: the region plans, a row for each plan and for each line of it (S28).
///
/// The column `state` holds the status of a plan and the state of an action. A line of a plan that
/// is not there yet starts it, as a draft.
enum PlanTable: Table {
    static let columns = [
        Column("id", ""), Column("region", "AM05"), Column("year", "2027", .number),
        Column("level", "theme"), Column("parent", ""), Column("rank", "1", .number),
        Column("title", "Werkgelegenheid en om- en bijscholing"), Column("owner", ""),
        Column("partners", ""), Column("deadline", ""), Column("state", ""), Column("note", ""),
        Column("tags", "promise:6", .list), Column("means", ""), Column("evidence", ""),
    ]

    static let kinds = [StoredKind.regionPlan, .planItem]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        if case .plan(let plan) = thing { return cells(of: plan) }
        guard case .planItem(let item) = thing else { return [] }
        let plan = around.plan(item.plan)
        return [
            item.id.description, plan?.region ?? "", Cell.text(plan?.year), item.level.rawValue,
            Cell.text(item.parent), item.rank.description, item.title, Cell.text(item.owner),
            item.partners, Cell.text(item.deadline), item.state.rawValue, item.note,
            Cell.list(item.tags.map(\.description)), item.means, item.evidence,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let region = row.needed("region", .unknownRegion, lookup.region)
        let year = row.needed("year", .outsideYears) { word in
            Int(word).flatMap { RegionPlan.years.contains($0) ? $0 : nil }
        }
        guard let region, let year, let plan = RegionPlan(region: region, year: year) else {
            return []
        }
        if row.word("level") == planLevel { return things(of: plan, in: &row) }
        guard let level: PlanLevel = row.choice("level", nil, label: \.label) else { return [] }
        let start = try lookup.hasPlan(plan) ? [] : [StoredThing.plan(plan)]
        let item = try item(in: &row, of: plan, level, lookup)
        return item.map { start + [.planItem($0)] } ?? []
    }

    private static let planLevel = "plan"

    private static func cells(of plan: RegionPlan) -> [String] {
        let blank = [String](repeating: "", count: 6)
        return [plan.id.description, plan.region, String(plan.year), planLevel] + blank
            + [plan.status.rawValue, "", "", "", ""]
    }

    private static func things(of plan: RegionPlan, in row: inout ImportRow) -> [StoredThing] {
        guard let status = row.choice("state", PlanStatus.draft, label: \.label) else { return [] }
        var plan = plan
        plan.status = status
        return [.plan(plan)]
    }
}
