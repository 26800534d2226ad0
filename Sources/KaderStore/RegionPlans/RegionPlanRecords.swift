internal import Foundation
internal import GRDB
internal import KaderDomain

/// A row of `regionPlan`.
struct RegionPlanRecord: Record {
    static let kind = ThingKind("regionPlan", fields: ["region", "year", "status"])

    let id, region: String
    let year: Int
    let status: String

    init(_ plan: RegionPlan) {
        id = plan.id.description
        region = plan.region
        year = plan.year
        status = plan.status.rawValue
    }

    init(row: Row) {
        id = row["id"]
        region = row["region"]
        year = row["year"]
        status = row["status"]
    }

    var fields: [DatabaseValue] {
        [region.databaseValue, year.databaseValue, status.databaseValue]
    }

    func value() throws -> RegionPlan {
        guard let status = PlanStatus(rawValue: status),
            let plan = RegionPlan(region: region, year: year, status: status),
            plan.id.description == id
        else { throw unreadable }
        return plan
    }
}

/// A row of `planItem`.
struct PlanItemRecord: Record {
    static let kind = ThingKind(
        "planItem",
        fields: [
            "plan", "level", "parent", "rank", "title", "owner", "partners", "deadline", "state",
            "note", "tags", "means", "proof",
        ],
        derivedColumns: ["searchText"],
        derive: { [SearchText.folded($0["title"], $0["partners"], $0["note"])] })

    let id, plan, level: String
    let parent: String?
    let rank: Double
    let title: String
    let owner: String?
    let partners: String
    let deadline: String?
    let state, note, tags, means, proof: String

    init(_ item: PlanItem) {
        id = item.id.description
        plan = item.plan.description
        level = item.level.rawValue
        parent = item.parent?.description
        rank = Self.stored(item.rank)
        title = item.title
        owner = item.owner?.description
        partners = item.partners
        deadline = item.deadline?.description
        state = item.state.rawValue
        note = item.note
        tags = StoredList.text(item.tags.map(\.description))
        means = item.means
        proof = item.evidence
    }

    init(row: Row) {
        id = row["id"]
        plan = row["plan"]
        level = row["level"]
        parent = row["parent"]
        rank = row["rank"]
        title = row["title"]
        owner = row["owner"]
        partners = row["partners"]
        deadline = row["deadline"]
        state = row["state"]
        note = row["note"]
        tags = row["tags"]
        means = row["means"]
        proof = row["proof"]
    }

    var fields: [DatabaseValue] {
        [plan.databaseValue, level.databaseValue, parent.databaseValue, rank.databaseValue]
            + [title.databaseValue, owner.databaseValue, partners.databaseValue]
            + [deadline.databaseValue, state.databaseValue, note.databaseValue]
            + [tags.databaseValue, means.databaseValue, proof.databaseValue]
    }

    /// The rank to fifteen digits: as many as SQLite writes of a number in JSON, so that the log
    /// says what the row says.
    private static func stored(_ rank: Double) -> Double {
        Double(String(format: "%.15g", rank)).flatMap { $0.isFinite ? $0 : nil } ?? rank
    }

    func value() throws -> PlanItem {
        guard let id = PlanItem.ID(id), let plan = RegionPlan.ID(plan),
            let level = PlanLevel(rawValue: level), let state = ActionState(rawValue: state),
            let item = try? PlanItem(
                id: id, plan: plan, level: level, parent: parent.flatMap { PlanItem.ID($0) },
                rank: rank, title: title, owner: owner.flatMap { PlanOwner($0) },
                partners: partners, deadline: deadline.flatMap { Day($0) }, state: state,
                note: note, tags: StoredList.items(tags).compactMap { PlanTag($0) },
                means: means, evidence: proof)
        else { throw unreadable }
        return item
    }
}
