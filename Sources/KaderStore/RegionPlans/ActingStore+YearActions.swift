internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The actions of all plans of a year, by deadline and then by region and their order; those
    /// without a deadline last (S28). In one read.
    ///
    /// - Parameter region: only of the plan of this region; nil for all that one may see.
    public func actions(of year: Int, in region: String? = nil) throws -> [YearAction] {
        let today = now.day
        return try read(.readPlans) { db in
            let arguments: StatementArguments = ["year": year, "region": region]
            let begun = try Self.beginnings(
                Row.fetchAll(db, sql: Self.yearBeginnings, arguments: arguments))
            let rows = try Row.fetchAll(db, sql: Self.yearActions, arguments: arguments)
            let read = try rows.compactMap { row in
                try store.damage.reading {
                    (region: row["planRegion"] as String, try PlanItemRecord(row: row).value())
                }
            }
            let names = try ownerNames(Set(read.compactMap(\.1.owner)), db)
            return read.map { region, item in
                YearAction(
                    ActionSpan(item, begun: begun[item.id], today: today), in: region,
                    ownerName: item.owner.flatMap { names[$0] })
            }
        }
    }

    private static let yearActions = """
        SELECT planItem.*, regionPlan.region AS planRegion
        FROM planItem JOIN regionPlan ON regionPlan.id = planItem.plan
        WHERE year = :year AND (:region IS NULL OR region = :region) AND level = 'action'
            AND NOT planItem.isWithdrawn AND NOT regionPlan.isWithdrawn
        ORDER BY deadline IS NULL, deadline, region, rank, planItem.pk
        """

    private static let yearBeginnings = """
        SELECT thing, \(firstDay) AS at
        FROM regionPlan JOIN planItem ON planItem.plan = regionPlan.id
            JOIN change ON change.thing = planItem.id
            JOIN command ON command.pk = change.command
        WHERE year = :year AND (:region IS NULL OR region = :region) AND level = 'action'
            AND NOT planItem.isWithdrawn AND NOT regionPlan.isWithdrawn
        GROUP BY thing
        """
}
