/// Another hat that somebody wears (S3, *dubbele pet*): because of it a consulent may not advise some,
/// and others know where a person who is chosen belongs besides.
///
/// Always true of a conflict: it is with somebody else, or with an employer that has a name.
public struct InterestConflict: Hashable, Identifiable, Sendable {
    public let id: Identifier<InterestConflict>

    /// Who wears it.
    public let contact: Contact.ID
    public let party: Party

    /// The other hat: "secretaris OR". Blank where nobody said.
    public let role: String
    public let period: Period

    public enum Party: Hashable, Sendable {
        case person(Contact.ID)

        /// Concerns people who belong to something whose name has this in it.
        case employer(String)
    }

    /// - Returns: nil where it is with the consulent, or an employer without a name.
    public init?(
        id: Identifier<InterestConflict>, contact: Contact.ID, with party: Party,
        role: String = "", period: Period = .always
    ) {
        switch party {
        case .person(let person):
            guard person != contact else { return nil }
            self.party = party
        case .employer(let name):
            guard !name.trimmed.isEmpty else { return nil }
            self.party = .employer(name.trimmed)
        }
        self.id = id
        self.contact = contact
        self.role = role.trimmed
        self.period = period
    }

    /// Whether the consulent may not advise this person on that day.
    public func concerns(_ client: Client, on day: Day) -> Bool {
        guard period.contains(day) else { return false }
        return switch party {
        case .person(let person): person == client.contact
        case .employer(let name):
            client.folded.contains { $0.contains(Folding.fold(name)) }
        }
    }

    /// Whether the consulent may not advise this person about an employer of these names on that day.
    public func concerns(_ person: Contact.ID?, _ employers: [String], on day: Day) -> Bool {
        guard period.contains(day) else { return false }
        return switch party {
        case .person(let other): other == person
        case .employer(let name):
            employers.contains { Folding.fold($0).contains(Folding.fold(name)) }
        }
    }
}
