/// How far an action of a region plan is.
public enum ActionState: String, CaseIterable, Sendable, Codable {
    case toDo = "to-do"
    case doing
    case done
    case postponed
    case dropped

    /// Whether someone still has to do something.
    public var isOpen: Bool { self == .toDo || self == .doing }

    /// What the mark-done key makes of it: done, or to do again.
    public var toggled: ActionState { self == .done ? .toDo : .done }

    public var label: Phrase {
        switch self {
        case .toDo: Phrase(nl: "te doen", en: "to do")
        case .doing: Phrase(nl: "bezig", en: "in progress")
        case .done: Phrase(nl: "klaar", en: "done")
        case .postponed: Phrase(nl: "doorgeschoven", en: "carried over")
        case .dropped: Phrase(nl: "vervallen", en: "dropped")
        }
    }
}
