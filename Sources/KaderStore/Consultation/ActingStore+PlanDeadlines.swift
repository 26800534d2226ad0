internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The deadlines of actions of region plans: those of these days, and those that were not met before.
    ///
    /// - Parameter region: only those of its plans; of all where nil.
    public func planDeadlines(
        from first: Day, through last: Day, in region: String? = nil
    ) throws -> [DatedItem] {
        try read(.readPlans) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT planItem.id, title, deadline, state, regionPlan.region AS region
                    FROM planItem JOIN regionPlan ON regionPlan.id = planItem.plan
                    WHERE level = 'action' AND deadline <= :last
                        AND (deadline >= :first OR state IN ('to-do', 'doing'))
                        AND NOT planItem.isWithdrawn AND NOT regionPlan.isWithdrawn
                        AND (:region IS NULL OR regionPlan.region = :region)
                    ORDER BY deadline, planItem.pk LIMIT 2000
                    """,
                arguments: [
                    "first": first.description, "last": last.description, "region": region,
                ])
            return rows.compactMap { DatedItem(deadline: $0) }
        }
    }
}

extension DatedItem {
    /// - Returns: nil where the day is not one.
    fileprivate init?(deadline row: Row) {
        guard let day = Day(row["deadline"] as String) else { return nil }
        let state = ActionState(rawValue: row["state"])
        self.init(
            day, .deadline, Phrase(same: row["title"]), in: row["region"],
            isOpen: state?.isOpen ?? false, id: row["id"])
    }
}
