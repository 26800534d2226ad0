/// Why a referral cannot be so. Cases carry facts, not sentences.
public enum ReferralError: Error, Hashable, Sendable {
    /// It does not say who, or to whom.
    case nobody, noTarget

    /// It does not say why somebody is referred.
    case noReason

    /// A consent that does not say for what.
    case noPurpose

    /// Nobody outside the union gets one without consent of the person (PRACTICE 3.1).
    case noConsent(to: ReferralTarget)
    case nothingToWithdraw

    /// Who refuses says why, for who referred.
    case noRefusal

    /// This step does not follow from the state in which it is.
    case notNow(ReferralState)

    /// A step on a day before the one that it follows.
    case before(Day)

    /// A step on a day that is still to come.
    case tooEarly
    case nothingToHear

    /// The visit from which it comes was of somebody else, or of nobody who gave a name.
    case otherVisitor
}
