internal import GRDB
internal import KaderDomain

/// A row of `conditionMark`.
struct ConditionMarkRecord: Record {
    static let kind = ThingKind(
        "conditionMark", fields: ["region", "requirement", "readiness", "owner", "day", "note"])

    let id, region, requirement, readiness: String
    let owner: String?
    let day, note: String

    init(_ mark: ConditionMark) {
        id = mark.id.description
        region = mark.region
        requirement = mark.condition.rawValue
        readiness = mark.state.rawValue
        owner = mark.owner?.description
        day = mark.day.description
        note = mark.note
    }

    init(row: Row) {
        id = row["id"]
        region = row["region"]
        requirement = row["requirement"]
        readiness = row["readiness"]
        owner = row["owner"]
        day = row["day"]
        note = row["note"]
    }

    var fields: [DatabaseValue] {
        [region.databaseValue, requirement.databaseValue, readiness.databaseValue]
            + [owner.databaseValue, day.databaseValue, note.databaseValue]
    }

    func value() throws -> ConditionMark {
        guard let condition = RegionCondition(rawValue: requirement),
            let state = ConditionMark.State(rawValue: readiness), let day = Day(day)
        else { throw unreadable }
        let mark = ConditionMark(
            region: region, condition: condition, state: state,
            owner: owner.flatMap { PlanOwner($0) }, day: day, note: note)
        guard mark.id.description == id else { throw unreadable }
        return mark
    }
}
