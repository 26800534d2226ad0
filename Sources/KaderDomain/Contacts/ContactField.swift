/// What a person chooses of two people who turn out to be one: one or the other.
public enum ContactField: String, CaseIterable, Sendable, Codable {
    case name, phone, email, town, standing
    case memberNumber = "member-number"

    public var label: Phrase {
        switch self {
        case .name: Phrase(nl: "Naam", en: "Name")
        case .phone: Phrase(nl: "Telefoon", en: "Phone")
        case .email: Phrase(nl: "E-mail", en: "E-mail")
        case .town: Phrase(nl: "Woonplaats", en: "Town")
        case .standing: Phrase(nl: "Band met FNV", en: "Tie with FNV")
        case .memberNumber: Phrase(nl: "Lidnummer", en: "Member number")
        }
    }

    /// What a contact has in this field, as people read it; blank for nothing.
    public func text(of contact: Contact, in language: Language) -> String {
        switch self {
        case .name: contact.name.description
        case .phone: contact.phone
        case .email: contact.email
        case .town: contact.town
        case .standing: contact.standing == .unknown ? "" : contact.standing.label[language]
        case .memberNumber: contact.memberNumber
        }
    }

    /// Whether both have something here that is not the same.
    public func differs(_ one: Contact, _ other: Contact) -> Bool {
        let (left, right) = (text(of: one, in: .nl), text(of: other, in: .nl))
        return !left.isEmpty && !right.isEmpty && left != right
    }
}

extension Contact {
    /// Which fields are taken from another who is the same person, where nobody chooses: those that are
    /// blank here.
    public func lacking(besides other: Contact) -> Set<ContactField> {
        Set(
            ContactField.allCases.filter {
                $0.text(of: self, in: .nl).isEmpty && !$0.text(of: other, in: .nl).isEmpty
            })
    }

    /// The same person with these fields of another.
    public func taking(_ fields: Set<ContactField>, from other: Contact) -> Contact {
        var taken = self
        for field in fields {
            switch field {
            case .name: taken.name = other.name
            case .phone: taken.phone = other.phone
            case .email: taken.email = other.email
            case .town: taken.town = other.town
            case .standing: taken.standing = other.standing
            case .memberNumber: taken.memberNumber = other.memberNumber
            }
        }
        return taken
    }
}
