internal import GRDB
internal import KaderDomain

/// A row of `planVersion`.
struct PlanVersionRecord: Record {
    static let kind = ThingKind("planVersion", fields: ["plan", "number", "day", "content"])

    let id, plan: String
    let number: Int
    let day, content: String

    init(_ version: PlanVersion) {
        id = version.id.description
        plan = version.plan.description
        number = version.number
        day = version.day.description
        content = version.content
    }

    init(row: Row) {
        id = row["id"]
        plan = row["plan"]
        number = row["number"]
        day = row["day"]
        content = row["content"]
    }

    var fields: [DatabaseValue] {
        [
            plan.databaseValue, number.databaseValue, day.databaseValue, content.databaseValue,
        ]
    }

    func value() throws -> PlanVersion {
        guard let plan = RegionPlan.ID(plan), let day = Day(day),
            let items = PlanVersion.items(of: content, in: plan),
            let version = PlanVersion(of: plan, number: number, on: day, items: items),
            version.id.description == id
        else { throw unreadable }
        return version
    }
}
