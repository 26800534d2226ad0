/// How long something personal is kept. The months are ours: the law gives none, and asks for a
/// reason (PRACTICE 3.4). All are assumptions for the union to confirm, and may be set otherwise.
public enum RetentionTerm: String, CaseIterable, Sendable, Hashable {
    case atOnce = "at-once"
    case missedAppointment = "missed-appointment"
    case contact
    case caseFile = "case-file"
    case waitingList = "waiting-list"
    case callback
    case draft
    case refused
    case accessLog = "access-log"
    case consultation
    case volunteer
    case aggregate
    case withItsThing = "with-its-thing"

    /// Nil where no clock runs: it goes with something else, or holds nobody.
    public var defaultMonths: Int? {
        switch self {
        case .atOnce: 0
        case .missedAppointment: 6
        case .contact, .accessLog, .volunteer: 24
        case .caseFile: 60
        case .waitingList, .callback: 3
        case .draft: 1
        case .consultation, .refused: 12
        case .aggregate, .withItsThing: nil
        }
    }

    /// Those after which `kader retention apply` empties something, which may be set. The access log has
    /// a setting of its own.
    public static let settable: [RetentionTerm] = [
        .missedAppointment, .contact, .caseFile, .waitingList, .callback, .draft, .volunteer,
        .refused,
    ]

    /// Whether nobody confirmed it yet: so it is for each.
    public var isAssumption: Bool { true }
}
