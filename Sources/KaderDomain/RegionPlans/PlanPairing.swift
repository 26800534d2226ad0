/// Which line of a later state of a plan is which of an earlier one.
struct PlanPairing {
    /// By the id of the later line, and by that of the earlier.
    private(set) var older: [PlanItem.ID: PlanItem] = [:]
    private(set) var newer: [PlanItem.ID: PlanItem] = [:]

    init(_ old: [PlanItem], _ new: [PlanItem]) {
        pair(old, new) { $0.id == $1.id }
        pair(old, new) { $0.carriedId(into: $1.plan) == $1.id }
        for level in PlanLevel.allCases {
            let newer = newer
            pair(old.filter { $0.level == level }, new.filter { $0.level == level }) { old, new in
                Folding.words(old.title) == Folding.words(new.title)
                    && old.parent.flatMap { newer[$0]?.id } == new.parent
            }
        }
    }

    /// Pairs what has no other yet, in the order of the later.
    private mutating func pair(
        _ old: [PlanItem], _ new: [PlanItem], where belong: (PlanItem, PlanItem) -> Bool
    ) {
        for item in new where older[item.id] == nil {
            let found = old.first { newer[$0.id] == nil && belong($0, item) }
            guard let found else { continue }
            older[item.id] = found
            newer[found.id] = item
        }
    }
}

extension PlanItem {
    /// Which identity the line gets in the plan of a later year: two replicas make one.
    public func carriedId(into plan: RegionPlan.ID) -> PlanItem.ID {
        .named("\(id) carried into \(plan)")
    }
}
