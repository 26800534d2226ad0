/// An employer with its places of work, who its bestuurder is and which employers became part of it.
public struct EmployerDetail: Hashable, Identifiable, Sendable {
    public let employer: Employer
    public let establishments: [Establishment]

    /// The name of its bestuurder; blank where it has none of its own.
    public let official: String

    /// Those merged into it, by name.
    public let parts: [Employer]

    /// How many visits are registered for it and its parts.
    public let registrations: Int

    public var id: Employer.ID { employer.id }

    public init(
        employer: Employer, establishments: [Establishment] = [], official: String = "",
        parts: [Employer] = [], registrations: Int = 0
    ) {
        self.employer = employer
        self.establishments = establishments
        self.official = official
        self.parts = parts
        self.registrations = registrations
    }
}
