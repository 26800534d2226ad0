internal import GRDB
public import KaderDomain

extension ActingStore {
    /// How a plan differs from an earlier state of it, or from another plan.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func compare(
        _ plan: RegionPlan.ID, with earlier: PlanState
    ) throws -> PlanComparison {
        try read(.readPlans) { db in
            _ = try one(RegionPlanRecord.self, plan.description, db)
            let (old, new) = (try items(in: earlier, db), try items(of: plan, db))
            let owners = Set((old + new).compactMap(\.owner))
            return PlanComparison(
                difference: PlanDifference(from: old, to: new),
                ownerNames: try ownerNames(owners, db),
                titles: Dictionary(
                    (old + new).map { ($0.id, $0.title) }, uniquingKeysWith: { $1 }))
        }
    }

    /// What a plan can be compared with: its versions, the latest first, then the plans of the same
    /// region of other years.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func states(besides plan: RegionPlan.ID) throws -> [PlanStateName] {
        try read(.readPlans) { db in
            let this = try one(RegionPlanRecord.self, plan.description, db)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM regionPlan WHERE region = ? AND id <> ? AND isWithdrawn = 0
                    ORDER BY abs(year - ?), year
                    """, arguments: [this.region, plan.description, this.year])
            return try versions(of: plan, db).map { .version($0.plan, $0.number, on: $0.day) }
                + readable(RegionPlanRecord.self, rows).map { .year($0) }
        }
    }

    private func items(in state: PlanState, _ db: Database) throws -> [PlanItem] {
        switch state {
        case .now(let plan):
            _ = try one(RegionPlanRecord.self, plan.description, db)
            return try items(of: plan, db)
        case .version(let plan, let number):
            let id = PlanVersion.id(plan, number).description
            return try one(PlanVersionRecord.self, id, db).items
        }
    }
}
