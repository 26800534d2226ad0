/// Why sealed bytes were not opened. Nothing of them was used.
public enum SealError: Error, Hashable, Sendable {
    /// They are not sealed by kader, or not whole.
    case notSealed

    /// They were sealed by a later version of kader, in a format that this one does not know.
    case newerFormat

    /// They are for others.
    case notForUs

    /// They were changed on the way.
    case changed

    /// Whoever signed them is not known here, or is trusted no longer. Names who they say they are.
    case untrusted(String)

    /// The code is not the one they were sealed with.
    case wrongCode
}
