public import KaderDomain

/// Puts goals under another theme, or actions under another goal of the same plan.
public struct PlanItemMoveForm: FormDefinition {
    /// At least one, all of one level and plan.
    let items: [PlanItem.ID]

    public init(items: [PlanItem.ID]) {
        self.items = items
    }

    public var title: Phrase { Phrase(nl: "Verplaatsen", en: "Move") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.choice("parent") == nil ? ["parent": .chooseOne] : [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is PlanError ? "parent" : nil
    }
}
