/// How an appointment stands. People decide it, never the clock: what is over and undecided stays
/// `planned`, and the screen asks.
public enum AppointmentState: String, CaseIterable, Sendable, Codable {
    case planned
    /// Promised to somebody who still has to say yes.
    case provisional
    case arrived
    /// In conversation.
    case called
    /// Away for a moment.
    case away
    /// Went home before their turn.
    case left
    case attended
    case noShow = "no-show"
    case cancelled
    case lateCancelled = "late-cancelled"

    /// Whether consulenten, room and person are held for it. What was cancelled in time or late
    /// makes place for somebody else.
    public var holds: Bool { self != .cancelled && self != .lateCancelled }

    /// Whether nothing more is to be decided about it.
    public var isDecided: Bool {
        switch self {
        case .left, .attended, .noShow, .cancelled, .lateCancelled: true
        case .planned, .provisional, .arrived, .called, .away: false
        }
    }

    /// What can be cancelled: nobody said yet how it went.
    public static let cancellable = Set(allCases.filter { !$0.isDecided })

    /// - Throws: ``SpreekuurError/cancelled``, ``SpreekuurError/standsAs(_:)``.
    public func refuse(unless allowed: Set<AppointmentState>) throws(SpreekuurError) {
        guard holds else { throw .cancelled }
        guard allowed.contains(self) else { throw .standsAs(self) }
    }

    public var label: Phrase {
        switch self {
        case .planned: Phrase(nl: "gepland", en: "planned")
        case .provisional: Phrase(nl: "voorlopig", en: "provisional")
        case .arrived: Phrase(nl: "aangekomen", en: "arrived")
        case .called: Phrase(nl: "aan de beurt", en: "in conversation")
        case .away: Phrase(nl: "even weg", en: "away for a moment")
        case .left: Phrase(nl: "weggegaan", en: "left")
        case .attended: Phrase(nl: "geweest", en: "attended")
        case .noShow: Phrase(nl: "niet gekomen", en: "no-show")
        case .cancelled: Phrase(nl: "afgezegd", en: "cancelled")
        case .lateCancelled: Phrase(nl: "laat afgezegd", en: "cancelled late")
        }
    }
}
