/// Why something about people's rights cannot be done as asked.
public enum PrivacyError: Error, Hashable, Sendable {
    /// Nobody exports a person's file without saying why.
    case withoutReason
}
