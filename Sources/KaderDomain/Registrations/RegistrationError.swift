/// Why a visit cannot be registered so. Cases carry facts, not sentences.
public enum RegistrationError: Error, Hashable, Sendable {
    case tooManyProblems
    case sameProblemTwice

    /// More than two, or one twice.
    case tooManyConsulenten
    case advisesThemselves

    /// Somebody is to do what nobody said.
    case nothingAgreed
    case deadlinePast

    /// A code that is not in the list.
    case unknownProblem(String)

    /// A consulent may not advise this person, or about this employer (S3).
    case conflict(consulent: String)
}
