/// Why something cannot be done with an employer. Cases carry facts, not sentences.
public enum EmployerError: Error, Hashable, Sendable {
    case nameless

    /// A place of work without a name or a municipality.
    case nowhere
    case mergedIntoItself

    /// It is part of another already, or would be part of one that is part of it.
    case merged(into: Employer.ID)
    case notMerged
}
