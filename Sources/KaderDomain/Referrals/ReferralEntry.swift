/// A referral with the names that people read.
public struct ReferralEntry: Hashable, Identifiable, Sendable {
    public let referral: Referral

    /// Who is referred.
    public let contact: String

    /// To whom, where that is an official; blank else.
    public let official: String

    /// The last day on which it is in time that something comes back; nil where nothing is waited
    /// for.
    public let due: Day?

    public var id: Referral.ID { referral.id }

    /// To whom, as people read it.
    public var target: Phrase { referral.target.label(official: official) }

    public init(referral: Referral, contact: String, official: String, due: Day?) {
        self.referral = referral
        self.contact = contact
        self.official = official
        self.due = due
    }

    public func isOverdue(on day: Day) -> Bool { due.map { $0 < day } ?? false }
}
