/// Why somebody stays in the lists for now.
public enum ArchiveBar: Hashable, Sendable {
    /// They have appointments to come.
    case booked(count: Int)

    /// They have one to come that who asks does not see.
    case bookedOutOfSight

    /// They are to receive people in spreekuren to come.
    case planned(count: Int)
}
