public import KaderDomain

/// Puts a goal under another theme, or an action under another goal of the same plan.
public struct PlanItemMoveForm: FormDefinition {
    let item: PlanItem.ID

    public init(item: PlanItem.ID) {
        self.item = item
    }

    public var title: Phrase { Phrase(nl: "Verplaatsen", en: "Move") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.choice("parent") == nil ? ["parent": .chooseOne] : [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is PlanError ? "parent" : nil
    }
}
