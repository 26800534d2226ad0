internal import GRDB
public import KaderDomain

/// Adopting freezes what stands; what is agreed after that makes a concept of the plan again.
extension ActingStore {
    /// What the plan was each time that it was adopted, the latest first.
    public func versions(of plan: RegionPlan.ID) throws -> [PlanVersion] {
        try read(.readPlans) { db in try versions(of: plan, db) }
    }

    func versions(of plan: RegionPlan.ID, _ db: Database) throws -> [PlanVersion] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM planVersion WHERE plan = ? AND isWithdrawn = 0
                ORDER BY number DESC
                """, arguments: [plan.description])
        return try readable(PlanVersionRecord.self, rows)
    }

    func items(of plan: RegionPlan.ID, _ db: Database) throws -> [PlanItem] {
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT * FROM planItem WHERE plan = ? AND isWithdrawn = 0 ORDER BY rank, id",
            arguments: [plan.description])
        return try readable(PlanItemRecord.self, rows)
    }

    /// Freezes the lines as they stand, where they are not those of the latest version.
    func freeze(_ plan: RegionPlan.ID, _ writing: Writing) throws {
        let latest = try versions(of: plan, writing.db).first
        let items = try items(of: plan, writing.db)
        guard latest?.items != items else { return }
        let version = PlanVersion(
            of: plan, number: (latest?.number ?? 0) + 1, on: now.day, items: items)
        if let version { try writing.put(PlanVersionRecord(version)) }
    }

    /// Makes of an adopted plan the concept of its next version, before a line of it changes. What
    /// was adopted before versions were kept is frozen now.
    func reopen(_ plan: RegionPlan.ID, _ writing: Writing) throws {
        var present = try one(RegionPlanRecord.self, plan.description, writing.db)
        guard present.status == .adopted else { return }
        if try versions(of: plan, writing.db).isEmpty { try freeze(plan, writing) }
        present.status = .draft
        try writing.put(RegionPlanRecord(present))
    }
}
