/// What became of a signal (PRACTICE 4C, after the eight phases of beleidssignalen.be).
public enum SignalState: Hashable, Sendable {
    case new, inExamination, reported, takenUp
    case closed(reason: String)

    /// It was nothing; the reason may be blank.
    case falseAlarm(reason: String = "")

    /// Whether somebody still has to do something.
    public var isOpen: Bool {
        switch self {
        case .new, .inExamination, .reported, .takenUp: true
        case .closed, .falseAlarm: false
        }
    }

    /// Why it was closed, or was nothing; nil where nobody said.
    public var reason: String? {
        switch self {
        case .closed(let reason): reason
        case .falseAlarm(let reason): reason.isEmpty ? nil : reason
        case .new, .inExamination, .reported, .takenUp: nil
        }
    }

    public var label: Phrase {
        switch self {
        case .new: Phrase(nl: "nieuw", en: "new")
        case .inExamination: Phrase(nl: "in onderzoek", en: "being examined")
        case .reported: Phrase(nl: "gemeld", en: "reported")
        case .takenUp: Phrase(nl: "opgepakt", en: "taken up")
        case .closed: Phrase(nl: "afgesloten", en: "closed")
        case .falseAlarm: Phrase(nl: "loos alarm", en: "false alarm")
        }
    }
}
