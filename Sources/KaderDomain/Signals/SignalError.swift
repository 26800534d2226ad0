/// Why a step with a signal is refused. Cases carry facts, not sentences.
public enum SignalError: Error, Hashable, Sendable {
    /// This step does not follow from the state in which it is.
    case notNow(SignalState)

    /// There is an open signal of the same cell already.
    case alreadyThere(Signal.ID)

    /// An answer to what nobody reported.
    case notReported
    case noReason
    case noAnswer

    /// A person who raises a signal says what they saw.
    case nothingSeen
    case unknownProblem(String)
}
