/// Why something cannot be done with a company in crisis. Cases carry facts, not sentences.
public enum CrisisError: Error, Hashable, Sendable {
    /// There is an open one at this employer, or at one that is part of the same.
    case openAlready(employer: String)

    /// A crisis is going on at both of two employers that would become one.
    case openAtBoth(String, String)

    /// So many of its steps are to be done yet.
    case stepsOpen(Int)
    case resultMissing

    /// It is closed: what belongs to it is changed no more.
    case closedAlready
    case notClosed

    /// A step without a text.
    case untitled

    /// A step that was done is part of what happened.
    case doneAlready

    /// A step that somebody else put there, by their name.
    case addedBySomebodyElse(String)

    /// A step that came with the playbook: it is marked as not needed, with why.
    case stepOfPlaybook

    /// A step of a playbook that comes with the program, by its code.
    case standardStep(String)

    /// Why a step is not needed.
    case reasonMissing

    /// No step is in a playbook of this code.
    case unknownPlaybook(String)
}
