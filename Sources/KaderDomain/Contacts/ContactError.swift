/// Why a contact cannot be kept as it is, or several not be archived.
public enum ContactError: Error, Hashable, Sendable {
    /// Neither phone nor e-mail is filled in.
    case unreachable

    /// Fewer digits than any number has that can be called from outside a house.
    case notAPhone

    /// Nothing before an @, or nothing behind it.
    case notAnAddress

    /// These have appointments to come, and none of those who were to be archived was.
    case stillBooked(names: [String])

    /// The same where who asks does not see those appointments: whom to ask, by log-in name.
    case bookedOutOfSight(names: [String], givers: [String])

    /// These are to receive people in spreekuren to come, and none was archived.
    case stillPlanned(names: [String])
}
