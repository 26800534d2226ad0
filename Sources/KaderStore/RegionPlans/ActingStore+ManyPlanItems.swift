internal import GRDB
public import KaderDomain

/// Several plans or lines at once: one step of undo, all of it or nothing.
extension ActingStore {
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func setStatus(_ status: PlanStatus, of ids: [RegionPlan.ID]) throws {
        try write(.writePlans, .editPlan) { writing in
            for id in ids {
                var plan = try one(RegionPlanRecord.self, id.description, writing.db)
                if status == .adopted, plan.status != .adopted { try freeze(id, writing) }
                plan.status = status
                try writing.put(RegionPlanRecord(plan))
            }
        }
    }

    /// Changes actions.
    ///
    /// - Throws: ``PlanError/misplaced`` for a line that is no action,
    ///   ``StoreError/notFound(kind:id:)``.
    public func change(_ ids: [PlanItem.ID], _ change: PlanItemChange) throws {
        try write(.writePlans, .editPlanItem) { writing in
            for id in ids {
                let item = try one(PlanItemRecord.self, id.description, writing.db)
                guard item.level == .action else { throw PlanError.misplaced }
                let changed = change.applied(to: item)
                if PlanItemField.differing(item, changed).contains(where: \.isAgreed) {
                    try reopen(item.plan, writing)
                }
                try writing.put(PlanItemRecord(changed))
            }
        }
    }

    /// Puts lines under another parent, in this order, behind what is there. Those that hang under
    /// it already stay in their place.
    ///
    /// - Throws: ``PlanError/misplaced``, ``StoreError/notFound(kind:id:)``.
    public func move(_ ids: [PlanItem.ID], under parent: PlanItem.ID) throws {
        try write(.writePlans, .movePlanItem) { writing in
            let last = try Double.fetchOne(
                writing.db,
                sql: "SELECT max(rank) FROM planItem WHERE parent = ? AND isWithdrawn = 0",
                arguments: [parent.description])
            var rank = last ?? 0
            for id in ids {
                let item = try one(PlanItemRecord.self, id.description, writing.db)
                guard item.parent != parent else { continue }
                try reopen(item.plan, writing)
                rank += 1
                try writing.put(PlanItemRecord(try item.moved(under: parent, rank: rank)))
            }
        }
    }

    /// What was said at a conference can be made into a line again when its line goes.
    private func freePoints(madeInto item: String, _ writing: Writing) throws {
        let points = try String.fetchAll(
            writing.db,
            sql: "SELECT id FROM conferencePoint WHERE planItem = ? AND isWithdrawn = 0",
            arguments: [item])
        for id in points {
            try writing.put(ConferencePointRecord.kind, id, ["planItem": .null])
        }
    }

    /// Takes lines out of their plan, with what hangs under them where that is among them.
    ///
    /// - Throws: ``PlanError/stillHolds(count:)`` where other lines hang under one of them.
    public func removePlanItems(_ ids: [PlanItem.ID]) throws {
        let going = Set(ids.map(\.description))
        try write(.writePlans, .removePlanItem) { writing in
            for id in going.sorted() {
                let below = try String.fetchAll(
                    writing.db,
                    sql: "SELECT id FROM planItem WHERE parent = ? AND isWithdrawn = 0",
                    arguments: [id])
                let left = below.count { !going.contains($0) }
                guard left == 0 else { throw PlanError.stillHolds(count: left) }
                let item = try one(PlanItemRecord.self, id, writing.db)
                try reopen(item.plan, writing)
                try freePoints(madeInto: id, writing)
                try writing.withdraw(PlanItemRecord.kind, id)
            }
        }
    }
}
