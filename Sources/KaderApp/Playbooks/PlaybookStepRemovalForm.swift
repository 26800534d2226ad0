public import KaderDomain

/// Taking a step of one's own out of a playbook; those that come with the program are put out of use
/// instead.
public struct PlaybookStepRemovalForm: FormDefinition {
    public init() {}

    public var title: Phrase {
        Phrase(nl: "Eigen stap uit het draaiboek halen", en: "Remove your own step from a playbook")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.choice("step") == nil ? ["step": .chooseOne] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "step": Phrase(
                nl: "crises die lopen houden hem; ongedaan maken brengt hem terug",
                en: "crises under way keep it; undo brings it back")
        ]
    }
}
