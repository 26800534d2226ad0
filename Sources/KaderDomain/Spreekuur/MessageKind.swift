/// What is told to somebody who has an appointment, by post, mail or telephone.
public enum MessageKind: String, CaseIterable, Sendable, Codable {
    case invitation, moved, reminder, cancellation

    public var label: Phrase {
        switch self {
        case .invitation: Phrase(nl: "uitnodiging", en: "invitation")
        case .moved: Phrase(nl: "verzet", en: "moved")
        case .reminder: Phrase(nl: "herinnering", en: "reminder")
        case .cancellation: Phrase(nl: "afgezegd", en: "cancelled")
        }
    }
}
