/// Why a contact cannot be kept as it is: nobody could call or write to them.
public enum ContactError: Error, Hashable, Sendable {
    /// Neither phone nor e-mail is filled in.
    case unreachable

    /// Fewer digits than any number has that can be called from outside a house.
    case notAPhone

    /// Nothing before an @, or nothing behind it.
    case notAnAddress
}
