/// Why something is not for somebody, or why access is not given or taken.
public enum AccessError: Error, Hashable, Sendable {
    /// Nobody gave this person access. `givers`: the log-in names of who can, in order.
    case stranger(givers: [String])

    /// What they have does not include this. `action`: the name of a `StoreAction`.
    case notAllowed(action: String, givers: [String])

    /// It touches a thing outside what they may see.
    case outOfScope(kind: String)

    /// The first who gets access is who gives it, as administrator of everything.
    case beginWithYourself

    /// Nobody gives themselves anything, or gives themselves back what was taken.
    case oneself

    /// Nobody gives what they do not have: a role or a reach beyond their own.
    case beyondOwn

    /// Somebody must keep the access of others, without an end.
    case lastAdministrator
    case endsTooEarly

    /// The program itself needs no access, and nobody acts as it.
    case reservedName
    case revokedAlready
}
