/// Why an information meeting, or who comes to it, cannot be so. Cases carry facts, not sentences.
public enum MeetingError: Error, Hashable, Sendable {
    case noTheme
    case noVenue

    /// Out of ``Meeting/capacityRange``.
    case capacity

    /// There is no room for so many.
    case full(capacity: Int)

    /// The same person twice at one meeting.
    case alreadyThere

    /// Neither a person nor a number in ``MeetingGuest/headsRange``.
    case noHeads

    /// Somebody without a name cannot be referred.
    case wishWithoutName

    /// Nobody asked to be referred who was not yet.
    case nothingToRefer
}
