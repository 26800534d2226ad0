/// What someone does on the board of a network, and from when until when (S1).
public struct BoardFunction: Hashable, Identifiable, Sendable {
    public let id: Identifier<BoardFunction>
    public let network: Network.ID
    public var contact: Contact.ID
    public var role: BoardRole
    public var period: Period

    public init(
        id: Identifier<BoardFunction>, network: Network.ID, contact: Contact.ID, role: BoardRole,
        period: Period = .always
    ) {
        self.id = id
        self.network = network
        self.contact = contact
        self.role = role
        self.period = period
    }
}

/// The functions that a network's board knows. A *bestuurslid* is a volunteer; the paid official
/// is an ``Accompaniment``.
public enum BoardRole: String, CaseIterable, Sendable, Codable {
    case chair
    case secretary
    case treasurer
    case boardMember = "board-member"
    case contactPerson = "contact-person"

    public var label: Phrase {
        switch self {
        case .chair: Phrase(nl: "voorzitter", en: "chair")
        case .secretary: Phrase(nl: "secretaris", en: "secretary")
        case .treasurer: Phrase(nl: "penningmeester", en: "treasurer")
        case .boardMember: Phrase(nl: "bestuurslid", en: "board member")
        case .contactPerson: Phrase(nl: "contactpersoon", en: "contact person")
        }
    }
}
