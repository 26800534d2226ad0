/// A plan as a list shows it.
public struct PlanSummary: Hashable, Sendable, Identifiable {
    public let plan: RegionPlan
    public let themes: Int
    public let actions: Int
    public let done: Int

    /// Open actions whose deadline lies before today.
    public let overdue: Int

    /// How many of the nine questions of the analysis are answered (S36).
    public let answered: Int

    public var id: RegionPlan.ID { plan.id }

    public init(
        plan: RegionPlan, themes: Int, actions: Int, done: Int, overdue: Int,
        answered: Int = 0
    ) {
        self.plan = plan
        self.themes = themes
        self.actions = actions
        self.done = done
        self.overdue = overdue
        self.answered = answered
    }
}

/// A plan with its lines and the names of who pulls them.
public struct PlanDetail: Hashable, Sendable {
    public let plan: RegionPlan
    public let tree: PlanTree

    /// Names of persons and networks that own an action. Sectors are in the reference tables.
    public let ownerNames: [PlanOwner: String]

    /// The number of the version that was frozen last; 0 where none was.
    public let version: Int

    /// How many of the nine questions of the analysis are answered (S36).
    public let answered: Int

    public init(
        plan: RegionPlan, tree: PlanTree, ownerNames: [PlanOwner: String], version: Int = 0,
        answered: Int = 0
    ) {
        self.plan = plan
        self.tree = tree
        self.ownerNames = ownerNames
        self.version = version
        self.answered = answered
    }
}
