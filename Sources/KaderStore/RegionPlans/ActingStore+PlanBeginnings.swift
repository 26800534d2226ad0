internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Since when the actions of a plan run: the day on which the log says that each first went in
    /// progress, else on which it was made. What was undone does not count.
    public func beginnings(of plan: RegionPlan.ID) throws -> [PlanItem.ID: Day] {
        try read(.readPlans) { db in
            let rows = try Row.fetchAll(
                db, sql: Self.beginnings, arguments: [plan.description])
            return Dictionary(
                rows.compactMap { row in
                    PlanItem.ID(row["thing"] as String).map {
                        ($0, Amsterdam.local(Instant(seconds: row["at"])).day)
                    }
                }, uniquingKeysWith: { $1 })
        }
    }

    private static let beginnings = """
        SELECT thing, coalesce(
            min(CASE WHEN json_extract(fields, '$.state') = 'doing' AND isUndone = 0
                AND undoes IS NULL THEN at END),
            min(CASE WHEN isCreation = 1 THEN at END), min(at)) AS at
        FROM planItem JOIN change ON change.thing = planItem.id
            JOIN command ON command.pk = change.command
        WHERE plan = ? AND level = 'action' AND isWithdrawn = 0
        GROUP BY thing
        """
}
