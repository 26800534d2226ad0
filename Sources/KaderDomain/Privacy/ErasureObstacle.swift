/// Why somebody cannot be forgotten yet (AVG art. 17(3)).
public struct ErasureObstacle: Hashable, Sendable {
    public let reason: Reason

    /// The day on which it ends by itself; nil where somebody must end it.
    public let until: Day?

    public enum Reason: String, CaseIterable, Sendable {
        case appointment, waiting, trajectory, dossier, referral, crisisStep = "crisis-step"
        case role, access

        /// They asked to keep it as it is, or asked something that was not answered yet.
        case restricted, asked

        /// A case was closed, and claims about it may still come.
        case claims
    }

    public init(_ reason: Reason, until: Day? = nil) {
        self.reason = reason
        self.until = until
    }

    /// Whether a person may decide that it does not count: what runs must be ended first.
    public var mayBeOverruled: Bool { reason == .claims }
}

/// Why an erasure is refused.
public enum ErasureError: Error, Hashable, Sendable {
    /// In the order of ``ErasureObstacle/Reason``.
    case obstacles([ErasureObstacle])

    /// It was emptied, and takes no words about the person any more.
    case erased

    /// What is erased does not come back.
    case cannotUndo

    /// Another name was typed than that of the person.
    case otherName

    /// Another number was typed than that of what would go.
    case otherCount(Int)
}
