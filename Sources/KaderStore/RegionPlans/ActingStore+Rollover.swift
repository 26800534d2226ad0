internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What the plan of a later year would take over; nothing is changed.
    ///
    /// - Throws: ``PlanError/notAhead(year:)``, ``StoreError/notFound(kind:id:)``.
    public func rollover(of plan: RegionPlan.ID, into year: Int) throws -> PlanRollover {
        try read(.readPlans) { db in try rollover(of: plan, into: year, db) }
    }

    /// Takes over what is unfinished, in one step; starts the later plan where it is not there. Done
    /// again it changes nothing.
    ///
    /// - Returns: what was taken over.
    /// - Throws: as ``rollover(of:into:)``.
    @discardableResult
    public func rollOver(_ plan: RegionPlan.ID, into year: Int) throws -> PlanRollover {
        try write(.writePlans, .rollOverPlan) { writing in
            let rollover = try rollover(of: plan, into: year, writing.db)
            if !rollover.carried.isEmpty { try open(rollover.plan, writing) }
            for item in rollover.carried { try writing.put(PlanItemRecord(item)) }
            for var item in rollover.closing {
                item.state = .postponed
                try writing.put(PlanItemRecord(item))
            }
            return rollover
        }
    }

    /// Starts the plan, or makes a concept of it where it is adopted.
    func open(_ plan: RegionPlan, _ writing: Writing) throws {
        let present = try writing.fields(of: RegionPlanRecord.kind, plan.id.description)
        guard let present, present["isWithdrawn"] == false.databaseValue else {
            return try writing.put(RegionPlanRecord(plan))
        }
        try reopen(plan.id, writing)
    }

    private func rollover(
        of id: RegionPlan.ID, into year: Int, _ db: Database
    ) throws -> PlanRollover {
        let old = try one(RegionPlanRecord.self, id.description, db)
        guard year > old.year, let plan = RegionPlan(region: old.region, year: year) else {
            throw PlanError.notAhead(year: year)
        }
        return try PlanRollover(
            of: PlanTree(try items(of: id, db)), into: plan,
            present: try items(of: plan.id, db), removed: try removed(from: plan.id, db))
    }

    /// Lines that somebody took out. What an undo took back was not taken out.
    private func removed(from plan: RegionPlan.ID, _ db: Database) throws -> Set<PlanItem.ID> {
        let ids = try String.fetchAll(
            db, sql: "SELECT id FROM planItem WHERE plan = ? AND isWithdrawn = 1",
            arguments: [plan.description])
        let removed = try ids.filter { id in
            let head = try ChangeRow.heads(of: id, ["isWithdrawn"], in: db)["isWithdrawn"]
            return head?.name != CommandName.undo.rawValue
        }
        return Set(removed.compactMap { PlanItem.ID($0) })
    }
}
