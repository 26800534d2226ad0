/// What can differ between two states of a line of a plan.
public enum PlanItemField: String, CaseIterable, Sendable {
    case title, place, order, owner, partners, deadline, state, means, evidence, tags, note

    public var label: Phrase {
        switch self {
        case .title: Phrase(nl: "titel", en: "title")
        case .place: Phrase(nl: "hangt onder", en: "goes under")
        case .order: Phrase(nl: "volgorde", en: "order")
        case .owner: Phrase(nl: "trekker", en: "owner")
        case .partners: Phrase(nl: "samen met", en: "together with")
        case .deadline: Phrase(nl: "klaar voor", en: "deadline")
        case .state: Phrase(nl: "stand", en: "state")
        case .means: Phrase(nl: "middelen", en: "means")
        case .evidence: Phrase(nl: "waaruit het blijkt", en: "what shows it")
        case .tags: Phrase(nl: "labels", en: "labels")
        case .note: Phrase(nl: "aantekening", en: "note")
        }
    }

    /// Whether it says what was agreed, and not how far it is: then a change of it makes of an
    /// adopted plan the concept of its next version.
    public var isAgreed: Bool { self != .state && self != .evidence && self != .note }

    /// In which fields two lines differ, wherever they hang; in order.
    public static func differing(_ old: PlanItem, _ new: PlanItem) -> [PlanItemField] {
        let pairs: [(PlanItemField, Bool)] = [
            (.title, old.title == new.title), (.order, old.rank == new.rank),
            (.owner, old.owner == new.owner), (.partners, old.partners == new.partners),
            (.deadline, old.deadline == new.deadline), (.state, old.state == new.state),
            (.means, old.means == new.means), (.evidence, old.evidence == new.evidence),
            (.tags, old.tags == new.tags), (.note, old.note == new.note),
        ]
        return pairs.filter { !$0.1 }.map(\.0)
    }
}
