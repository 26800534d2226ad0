internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Since when the actions of a plan run: the day on which the log says that each first went in
    /// progress, else on which it was made. What was undone does not count.
    public func beginnings(of plan: RegionPlan.ID) throws -> [PlanItem.ID: Day] {
        try read(.readPlans) { db in
            let rows = try Row.fetchAll(
                db, sql: Self.beginnings, arguments: [plan.description])
            return Self.beginnings(rows)
        }
    }

    /// By the columns `thing` and `at`.
    static func beginnings(_ rows: [Row]) -> [PlanItem.ID: Day] {
        Dictionary(
            rows.compactMap { row in
                PlanItem.ID(row["thing"] as String).map {
                    ($0, Amsterdam.local(Instant(seconds: row["at"])).day)
                }
            }, uniquingKeysWith: { $1 })
    }

    /// Of the changes of one thing: when it first went in progress, else when it was made.
    static let firstDay = """
        coalesce(
            min(CASE WHEN json_extract(fields, '$.state') = 'doing' AND isUndone = 0
                AND undoes IS NULL THEN at END),
            min(CASE WHEN isCreation = 1 THEN at END), min(at))
        """

    private static let beginnings = """
        SELECT thing, \(firstDay) AS at
        FROM planItem JOIN change ON change.thing = planItem.id
            JOIN command ON command.pk = change.command
        WHERE plan = ? AND level = 'action' AND isWithdrawn = 0
        GROUP BY thing
        """
}
