/// That somebody has a role in kader, how far it reaches, from when until when, and who gave it.
///
/// Always true: it does not end before it begins. What was given is not edited: it is revoked, and
/// given anew.
public struct AccessGrant: Hashable, Identifiable, Sendable {
    public let id: Identifier<AccessGrant>

    /// Who has it, by the name under which they log in.
    public let actor: Actor

    /// Which person of the database that is; nil where they are nobody there.
    public let contact: Contact.ID?
    public let role: AccessRole
    public let scope: AccessScope
    public let from: Day

    /// The last day on which it counts; nil where it goes on.
    public let until: Day?

    /// Who gave it, by their log-in name.
    public let givenBy: String

    /// The day on which it was taken away, from which on it does not count; nil where it was not.
    public var revokedOn: Day?

    /// - Throws: ``AccessError/endsTooEarly``.
    public init(
        id: Identifier<AccessGrant>, to actor: Actor, as contact: Contact.ID? = nil,
        _ role: AccessRole, _ scope: AccessScope, from: Day, until: Day? = nil, by giver: String,
        revokedOn: Day? = nil
    ) throws(AccessError) {
        if let until, until < from { throw .endsTooEarly }
        self.id = id
        self.actor = actor
        self.contact = contact
        self.role = role
        self.scope = scope
        self.from = from
        self.until = until
        givenBy = giver
        self.revokedOn = revokedOn
    }

    /// Whether it counts on a day.
    public func holds(on day: Day) -> Bool {
        revokedOn == nil && from <= day && (until.map { day <= $0 } ?? true)
    }

    /// Whether it can keep the access of others, without an end: somebody must always have one.
    public var isKeeper: Bool {
        role == .administrator && scope == .land && until == nil && revokedOn == nil
    }
}
