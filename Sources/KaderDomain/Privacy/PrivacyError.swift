/// Why something about people's rights cannot be done as asked.
public enum PrivacyError: Error, Hashable, Sendable {
    /// Somebody's file exported, a request put off, a person restricted: each says why.
    case withoutReason

    /// A request of nobody.
    case nobody

    /// Who asks is told within the first month that it takes longer: no later than this day.
    case toldTooLate(last: Day)
    case extendedAlready
    case answeredAlready

    /// Nothing is answered, told or lifted before the day on which it began.
    case answeredBefore(Day)

    /// Nothing is given to somebody of whom nobody checked who they are.
    case notIdentified

    /// What is refused is refused on a ground.
    case withoutGround

    /// Nothing of theirs is changed or added until that is lifted.
    case restricted(since: Day, reason: String)
    case restrictedAlready
    case notRestricted

    /// A breach of which nobody says what happened.
    case nothingHappened
    case fewerThanNobody

    /// The authority was told after 72 hours, and nobody says why so late.
    case lateWithoutReason
}
