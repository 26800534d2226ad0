internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The plans, of a year or a region or all, by year (newest first) and region.
    public func plans(
        year: Int? = nil, region: String? = nil, limit: Int = 500
    ) throws -> [PlanSummary] {
        let today = now.day.description
        return try read(.readPlans) { db in
            try Row.fetchAll(
                db, sql: Self.planSummaries,
                arguments: ["today": today, "year": year, "region": region, "limit": limit]
            ).compactMap { row in
                try store.damage.reading {
                    PlanSummary(
                        plan: try RegionPlanRecord(row: row).value(), themes: row["themes"],
                        actions: row["actions"], done: row["done"], overdue: row["overdue"],
                        answered: row["answered"])
                }
            }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func plan(_ id: RegionPlan.ID) throws -> PlanDetail {
        try read(.readPlans) { db in
            let plan = try one(RegionPlanRecord.self, id.description, db)
            let items = try items(of: id, db)
            let version = try Int.fetchOne(
                db, sql: "SELECT max(number) FROM planVersion WHERE plan = ? AND isWithdrawn = 0",
                arguments: [id.description])
            let answered = try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM analysisAnswer WHERE plan = ? AND isWithdrawn = 0",
                arguments: [id.description])
            return PlanDetail(
                plan: plan, tree: PlanTree(items),
                ownerNames: try ownerNames(Set(items.compactMap(\.owner)), db),
                version: version ?? 0, answered: answered ?? 0)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func planItem(_ id: PlanItem.ID) throws -> PlanItem {
        try read(.readPlans) { db in try one(PlanItemRecord.self, id.description, db) }
    }

    func ownerNames(
        _ owners: Set<PlanOwner>, _ db: Database
    ) throws -> [PlanOwner: String] {
        var names: [PlanOwner: String] = [:]
        for owner in owners {
            switch owner {
            case .person(let id): names[owner] = try Names(db).title(of: "contact", "\(id)")
            case .network(let id): names[owner] = try Names(db).title(of: "network", "\(id)")
            case .campaign(let name): names[owner] = name
            case .sector: break
            }
        }
        return names
    }

    private static let planSummaries = """
        SELECT regionPlan.*,
            count(CASE WHEN level = 'theme' THEN 1 END) AS themes,
            count(CASE WHEN level = 'action' AND state NOT IN ('dropped', 'postponed') THEN 1 END)
                AS actions,
            count(CASE WHEN level = 'action' AND state = 'done' THEN 1 END) AS done,
            count(CASE WHEN level = 'action' AND state IN ('to-do', 'doing') AND deadline < :today
                THEN 1 END) AS overdue,
            (SELECT count(*) FROM analysisAnswer WHERE analysisAnswer.plan = regionPlan.id
                AND analysisAnswer.isWithdrawn = 0) AS answered
        FROM regionPlan LEFT JOIN planItem
            ON planItem.plan = regionPlan.id AND planItem.isWithdrawn = 0
        WHERE regionPlan.isWithdrawn = 0 AND (:year IS NULL OR year = :year)
            AND (:region IS NULL OR region = :region)
        GROUP BY regionPlan.pk ORDER BY year DESC, region LIMIT :limit
        """
}
