/// Something with a day in the calendar of a region or the country (S61). It names no people.
public struct DatedItem: Hashable, Sendable {
    public enum Sort: String, CaseIterable, Sendable {
        case election, deadline, seat, sitting, decision, term, fund, project, conference

        public var label: Phrase {
            switch self {
            case .election: Phrase(nl: "verkiezing", en: "election")
            case .deadline: Phrase(nl: "actiepunt", en: "action")
            case .seat: Phrase(nl: "zetel loopt af", en: "seat ends")
            case .sitting: Phrase(nl: "vergadering", en: "meeting")
            case .decision: Phrase(nl: "besluit", en: "decision")
            case .term: Phrase(nl: "termijn", en: "term")
            case .fund: Phrase(nl: "fonds", en: "fund")
            case .project: Phrase(nl: "project", en: "project")
            case .conference: Phrase(nl: "regioconferentie", en: "conference")
            }
        }
    }

    public let day: Day
    public let sort: Sort
    public let title: Phrase

    /// The code of a region; nil for the whole country.
    public let region: String?

    /// Whether something must have been done by then, and was not yet.
    public let isOpen: Bool

    /// Of the thing from which it comes: the same as long as that is there.
    public let id: String

    /// What can be opened; nil for what is of the reference tables or a plan.
    public let thing: ListedThing?

    public init(
        _ day: Day, _ sort: Sort, _ title: Phrase, in region: String?, isOpen: Bool = false,
        id: String, thing: ListedThing? = nil
    ) {
        self.day = day
        self.sort = sort
        self.title = title
        self.region = region
        self.isOpen = isOpen
        self.id = id
        self.thing = thing
    }

    public func isOverdue(on today: Day) -> Bool { isOpen && day < today }
}
