/// A plan as it is, or as it was in one of its versions.
public enum PlanState: Hashable, Sendable {
    case now(RegionPlan.ID)
    case version(RegionPlan.ID, Int)
}

/// A state with what tells it from others.
public enum PlanStateName: Hashable, Sendable {
    case version(RegionPlan.ID, Int, on: Day)
    case year(RegionPlan)

    public var state: PlanState {
        switch self {
        case .version(let plan, let number, _): .version(plan, number)
        case .year(let plan): .now(plan.id)
        }
    }

    /// `versie 2, vastgesteld op di 24 nov` or `2026`.
    public var label: Phrase {
        switch self {
        case .version(_, let number, let day):
            Phrase(
                nl: "versie \(number), vastgelegd op \(day.short(in: .nl))",
                en: "version \(number), frozen on \(day.short(in: .en))")
        case .year(let plan):
            Phrase(
                nl: "het plan van \(plan.year) (\(plan.status.label.nl))",
                en: "the plan of \(plan.year) (\(plan.status.label.en))")
        }
    }
}

/// A difference with what is needed to tell it: the names of owners and of the lines above.
public struct PlanComparison: Hashable, Sendable {
    public let difference: PlanDifference
    public let ownerNames: [PlanOwner: String]
    public let titles: [PlanItem.ID: String]

    public init(
        difference: PlanDifference, ownerNames: [PlanOwner: String],
        titles: [PlanItem.ID: String]
    ) {
        self.difference = difference
        self.ownerNames = ownerNames
        self.titles = titles
    }
}
