/// Why something cannot be done at the desk. Cases carry facts, not sentences.
public enum DeskError: Error, Hashable, Sendable {
    /// It stands so already.
    case already(AppointmentState)

    /// Cancelled, in time or late.
    case cancelled(AppointmentState)

    /// The step does not follow on how the visit stands.
    case notNow(DeskStep, AppointmentState)

    /// Nobody expects a walk-in, so that they cannot stay away.
    case walkInHasNoHour(DeskStep)

    /// The day of the visit is still to come.
    case notYet(Day)

    /// A callback note that says neither who nor which number.
    case nobodyToCall

    /// A callback note that is done already.
    case calledBack
}
