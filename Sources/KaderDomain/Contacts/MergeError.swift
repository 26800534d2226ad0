/// Why two people are not made one, or one not two again. Cases carry facts, not sentences.
public enum MergeError: Error, Hashable, Sendable {
    case withOneself

    /// One of the two is part of somebody else already.
    case merged(into: Contact.ID, name: String)
    case notMerged

    /// They were in one conversation, trajectory or referral, or are on one spreekuur, together: so
    /// they are two.
    case together(Day)

    /// Both are expected somewhere at this time.
    case atOnce(Holding)
}
