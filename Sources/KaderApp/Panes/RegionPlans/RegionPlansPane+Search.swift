public import KaderDomain

extension RegionPlansPane {
    /// Opens the plan of a line that was found, and selects the line. The detail of the hit is the
    /// plan's region and year, of which its id is made.
    public mutating func show(_ hit: SearchHit) -> [Step<Self>]? {
        guard hit.kind == "planItem", let line = PlanItem.ID(hit.id) else { return nil }
        let plan = RegionPlan.ID.named(hit.detail)
        (open, opening, wanted) = (nil, plan, line)
        return [.run(.readPlan(plan))]
    }
}
