internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Starts the plan of a region and year.
    ///
    /// - Throws: ``PlanError/existsAlready(region:year:)``; ``AccessError/outOfScope(kind:)`` alike
    ///   where they do not see the plan that there is, and where there is none.
    public func add(_ plan: RegionPlan) throws {
        try write(.writePlans, .addPlan) { writing in
            let present = try writing.fields(of: RegionPlanRecord.kind, plan.id.description)
            guard present == nil || present?["isWithdrawn"] == true.databaseValue else {
                guard try writing.gate?.shows(RegionPlanRecord.kind, "\(plan.id)") != false else {
                    throw AccessError.outOfScope(kind: RegionPlanRecord.kind.name)
                }
                throw PlanError.existsAlready(region: plan.region, year: plan.year)
            }
            try writing.put(RegionPlanRecord(plan))
        }
    }

    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: RegionPlan, from original: RegionPlan, overriding: Set<String> = []
    ) throws {
        try write(.writePlans, .editPlan) { writing in
            try writing.edit(
                RegionPlanRecord(edited), from: RegionPlanRecord(original), overriding: overriding)
            if edited.status == .adopted, original.status != .adopted {
                try freeze(edited.id, writing)
            }
        }
    }

    /// - Throws: ``PlanError/misplaced``.
    public func add(_ item: PlanItem) throws {
        try write(.writePlans, .addPlanItem) { writing in
            try reopen(item.plan, writing)
            try writing.put(PlanItemRecord(item))
        }
    }

    /// - Throws: ``EditConflict``, ``PlanError/misplaced``.
    public func edit(
        _ edited: PlanItem, from original: PlanItem, overriding: Set<String> = []
    ) throws {
        try write(.writePlans, .editPlanItem) { writing in
            if PlanItemField.differing(original, edited).contains(where: \.isAgreed) {
                try reopen(edited.plan, writing)
            }
            try writing.edit(
                PlanItemRecord(edited), from: PlanItemRecord(original), overriding: overriding)
        }
    }

    /// Puts a line elsewhere: under another parent of the right level, at another rank.
    ///
    /// - Throws: ``PlanError/misplaced``, ``StoreError/notFound(kind:id:)``.
    public func move(_ id: PlanItem.ID, under parent: PlanItem.ID?, rank: Double) throws {
        try write(.writePlans, .movePlanItem) { writing in
            let item = try one(PlanItemRecord.self, id.description, writing.db)
            try reopen(item.plan, writing)
            try writing.put(PlanItemRecord(try item.moved(under: parent, rank: rank)))
        }
    }

    /// Takes a line out of the plan. It stays in the log, and undo brings it back.
    ///
    /// - Throws: ``PlanError/stillHolds(count:)`` where lines hang under it.
    public func removePlanItem(_ id: PlanItem.ID) throws {
        try removePlanItems([id])
    }
}
