import KaderDomain

@testable import KaderStore

extension Office {
    /// The real day: grants hold by the real clock.
    static var today: Day { Clock.real.now.day }

    static func grant(
        _ id: String, to name: String, _ role: AccessRole, _ scope: AccessScope = .land,
        as contact: Contact.ID? = nil, by giver: String = "setup", from: Day = today,
        until: Day? = nil
    ) throws -> AccessGrant {
        try AccessGrant(
            id: .named(id), to: Actor(name) ?? .unnamed, as: contact, role, scope, from: from,
            until: until, by: giver)
    }

    /// Makes somebody the first administrator: from then on everybody needs a role.
    func found(_ name: String = "setup", as contact: Contact.ID? = nil) throws {
        try acting(name).give(
            Self.grant("founder", to: name, .administrator, as: contact, by: name))
    }

    /// Gives a role, by `setup`.
    func give(
        _ name: String, _ role: AccessRole, _ scope: AccessScope = .land,
        as contact: Contact.ID? = nil
    ) throws {
        try acting("setup").give(
            Self.grant("\(name) \(role) \(scope)", to: name, role, scope, as: contact))
    }
}
