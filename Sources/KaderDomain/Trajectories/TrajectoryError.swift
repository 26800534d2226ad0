/// Why a trajectory cannot be so. Cases carry facts, not sentences.
public enum TrajectoryError: Error, Hashable, Sendable {
    /// It does not say who, or with whom.
    case nobody
    case advisesThemselves

    /// An exception, or a longer period, that does not say why.
    case noReason
    case endsBeforeItBegins

    /// S49 is for members; somebody else needs an exception.
    case notAMember

    /// The person has as many as they can have at once (our assumption: one).
    case activeAlready(maximum: Int)

    /// The adviser has another hat with this person (S3).
    case conflict(adviser: String)

    /// It is over: nothing can be added to it.
    case closed

    /// An extension that makes it no longer.
    case notLater

    /// A goal, step or training that says nothing.
    case nothingSaid

    /// A step without a day.
    case noDay

    /// A closing on a day that is still to come.
    case tooEarly

    /// A line that belongs to another trajectory, or that is no goal where a goal is meant.
    case otherTrajectory

    /// How it was made longer stays as it was written.
    case extensionStays
}
