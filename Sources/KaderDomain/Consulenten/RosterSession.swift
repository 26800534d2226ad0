/// What becomes of one session of a ``Roster``, and who sits there.
public struct RosterSession: Hashable, Sendable {
    public let proposal: SessionProposal

    /// By name, the most experienced first; empty where it falls out.
    public let staff: [Named<Contact.ID>]

    /// Those of them whose yearly training is overdue: allowed, and told.
    public let overdue: [Contact.ID]

    public init(
        _ proposal: SessionProposal, staff: [Named<Contact.ID>] = [], overdue: [Contact.ID] = []
    ) {
        self.proposal = proposal
        self.staff = staff
        self.overdue = overdue
    }
}
