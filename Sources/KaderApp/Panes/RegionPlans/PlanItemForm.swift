public import KaderDomain

/// Adds a theme, a goal or an action to a plan, or changes one.
///
/// Owner, partners, deadline and state are asked of an action only (S28).
public struct PlanItemForm: FormDefinition {
    /// Where a new line comes, or which line is changed.
    enum Purpose: Codable, Hashable, Sendable {
        /// Right behind `sibling`, or at the end of what hangs under `parent`.
        case add(RegionPlan.ID, under: PlanItem.ID?, behind: PlanItem.ID?)
        case edit(PlanItem.ID)
    }

    static let longestTitle = 120

    let level: PlanLevel
    let purpose: Purpose

    public init(
        adding level: PlanLevel, to plan: RegionPlan.ID, under parent: PlanItem.ID?,
        behind sibling: PlanItem.ID?
    ) {
        self.level = level
        purpose = .add(plan, under: parent, behind: sibling)
    }

    public init(editing item: PlanItem) {
        level = item.level
        purpose = .edit(item.id)
    }

    public var title: Phrase {
        let label = level.label
        guard case .add = purpose else {
            return Phrase(nl: "\(label.nl.capitalisedFirst) wijzigen", en: "Edit \(label.en)")
        }
        return Phrase(nl: "Nieuw \(label.nl)", en: "New \(label.en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("title").isEmpty { faults["title"] = .fillIn }
        guard level == .action else { return faults }
        if values.choice("state") == nil { faults["state"] = .chooseOne }
        if !values.text("deadline").isEmpty, values.day("deadline", today: today) == nil {
            faults["deadline"] = .notADay
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        guard let day = values.day("deadline", today: today),
            let words = values.understood(day: "deadline", today: today)
        else { return [:] }
        let past = day < today ? Phrase(nl: ", al voorbij", en: ", in the past") : Phrase(same: "")
        return ["deadline": Phrase(nl: words.nl + past.nl, en: words.en + past.en)]
    }

    /// A person who pulls the action and is not known yet.
    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "owner" ? .contact(ContactForm(name: query)) : nil
    }

    /// The line as it is filled in; what the form does not ask stays.
    ///
    /// The same function makes the line that the form was opened with, so that only what the
    /// person changed differs.
    func item(_ item: PlanItem, with values: FormValues, today: Day) -> PlanItem {
        var item = item
        item.title = values.text("title")
        item.note = values.text("note")
        item.tags = values.chosen("tags").compactMap { PlanTag($0) }
        guard level == .action else { return item }
        item.owner = Self.owner(values.choice("owner"))
        item.partners = values.text("partners")
        item.deadline = values.day("deadline", today: today)
        item.means = values.text("means")
        item.evidence = values.text("proof")
        item.state = values.choice("state").flatMap { ActionState(rawValue: $0) } ?? item.state
        return item
    }

    /// The owner that an option stands for. A person who was made for the form comes as a bare id.
    static func owner(_ option: String?) -> PlanOwner? {
        guard let option else { return nil }
        return PlanOwner(option) ?? Contact.ID(option).map(PlanOwner.person)
    }
}
