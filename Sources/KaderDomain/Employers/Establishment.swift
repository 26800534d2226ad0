/// A place where an employer has people at work: "DC Zaandam".
///
/// Always true of one: it has a name, or the municipality says which one it is.
public struct Establishment: Hashable, Identifiable, Sendable {
    public let id: Identifier<Establishment>
    public let employer: Employer.ID
    public let name: String

    /// The CBS code of a ``Municipality``; blank where nobody said.
    public let municipality: String

    /// - Throws: ``EmployerError/nowhere``.
    public init(
        id: Identifier<Establishment>, employer: Employer.ID, name: String,
        municipality: String = ""
    ) throws(EmployerError) {
        guard !name.trimmed.isEmpty || !municipality.trimmed.isEmpty else { throw .nowhere }
        self.id = id
        self.employer = employer
        self.name = name.trimmed
        self.municipality = municipality.trimmed
    }
}
