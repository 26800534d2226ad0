/// A person whom the union knows or helps. Not: a member (S49, ARCHITECTURE 17); who may use
/// which service is a rule of that service.
///
/// Always true of a contact: there is a family name. Whoever is added can be reached, by phone or
/// e-mail; an older file may hold people who cannot (``refuseLosingReach(since:)``).
public struct Contact: Hashable, Identifiable, Sendable {
    public let id: Identifier<Contact>
    public var name: PersonName
    public var standing: Standing

    /// The number on the membership card, or blank.
    public var memberNumber: String
    public var phone: String
    public var email: String
    public var town: String
    public var isArchived: Bool

    /// Which person this one turned out to be; nil for one of their own. Who was merged is in no list,
    /// and nothing names them: it names that one.
    public var mergedInto: Identifier<Contact>?

    public init(
        id: Identifier<Contact>, name: PersonName, standing: Standing = .unknown,
        memberNumber: String = "", phone: String = "", email: String = "", town: String = "",
        isArchived: Bool = false, mergedInto: Identifier<Contact>? = nil
    ) {
        self.id = id
        self.name = name
        self.standing = standing
        self.memberNumber = memberNumber.trimmed
        self.phone = phone.trimmed
        self.email = email.trimmed
        self.town = town.trimmed
        self.isArchived = isArchived
        self.mergedInto = mergedInto
    }

    /// The same person, who lives here.
    public func living(in town: String) -> Contact {
        var moved = self
        moved.town = town.trimmed
        return moved
    }
}

/// How a contact stands to the union (S50, S51). Said by the person, not proved.
public enum Standing: String, CaseIterable, Sendable, Codable {
    case member
    case housemate
    case nonMember = "non-member"

    /// Someone with a function elsewhere: a councillor, a board member of a party.
    case functionHolder = "function-holder"
    case unknown

    public var label: Phrase {
        switch self {
        case .member: Phrase(nl: "lid", en: "member")
        case .housemate: Phrase(nl: "huisgenoot van een lid", en: "housemate of a member")
        case .nonMember: Phrase(nl: "geen lid", en: "not a member")
        case .functionHolder: Phrase(nl: "functie elders", en: "function elsewhere")
        case .unknown: Phrase(nl: "onbekend", en: "unknown")
        }
    }
}
