public import KaderDomain

/// Changes several actions of a plan at once: state, owner, deadline. What is left blank stays as
/// each has it; `-` as deadline takes it away.
public struct ManyPlanItemsForm: FormDefinition {
    /// Actions, at least one.
    let items: [PlanItem.ID]

    /// The titles of what is marked and is no action.
    let staying: [String]

    public init(_ items: [PlanItem.ID], staying: [String] = []) {
        self.items = items
        self.staying = staying
    }

    public var title: Phrase {
        Phrase(
            nl: "Gemerkte actiepunten wijzigen (\(items.count))",
            en: "Edit the marked actions (\(items.count))")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        let typed = values.text("deadline")
        guard !typed.isEmpty, typed != "-", values.day("deadline", today: today) == nil else {
            return [:]
        }
        return ["deadline": .notADay]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = ["state": Phrase.mayStay, "owner": .mayStay, "deadline": .deadlineMayStay]
        if values.text("deadline") == "-" { notes["deadline"] = .noDeadline }
        notes["deadline"] = values.understood(day: "deadline", today: today) ?? notes["deadline"]
        return notes
    }

    /// A person who pulls the actions and is not known yet.
    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "owner" ? .contact(ContactForm(name: query)) : nil
    }

    func change(_ values: FormValues, today: Day) -> PlanItemChange {
        var change = PlanItemChange()
        change.state = values.choice("state").flatMap { ActionState(rawValue: $0) }
        if let owner = PlanItemForm.owner(values.choice("owner")) { change.owner = .set(owner) }
        if values.text("deadline") == "-" {
            change.deadline = .clear
        } else if let day = values.day("deadline", today: today) {
            change.deadline = .set(day)
        }
        return change
    }
}

extension Phrase {
    fileprivate static let deadlineMayStay = Phrase(
        nl: "leeg: blijft; - haalt hem weg", en: "blank: stays; - removes it")
    fileprivate static let noDeadline = Phrase(nl: "geen deadline meer", en: "no deadline any more")
}
