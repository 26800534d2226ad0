/// A plan as a list shows it.
public struct PlanSummary: Hashable, Sendable, Identifiable {
    public let plan: RegionPlan
    public let themes: Int
    public let actions: Int
    public let done: Int

    /// Open actions whose deadline lies before today.
    public let overdue: Int

    public var id: RegionPlan.ID { plan.id }

    public init(
        plan: RegionPlan, themes: Int, actions: Int, done: Int, overdue: Int
    ) {
        self.plan = plan
        self.themes = themes
        self.actions = actions
        self.done = done
        self.overdue = overdue
    }
}

/// A plan with its lines and the names of who pulls them.
public struct PlanDetail: Hashable, Sendable {
    public let plan: RegionPlan
    public let tree: PlanTree

    /// Names of persons and networks that own an action. Sectors are in the reference tables.
    public let ownerNames: [PlanOwner: String]

    public init(
        plan: RegionPlan, tree: PlanTree, ownerNames: [PlanOwner: String]
    ) {
        self.plan = plan
        self.tree = tree
        self.ownerNames = ownerNames
    }
}
