/// How many trajectories somebody has, and can have.
public struct Caseload: Hashable, Identifiable, Sendable {
    public let adviser: Contact.ID
    public let name: String

    /// Of those that go on.
    public let active: Int
    public let maximum: Int

    public var id: Contact.ID { adviser }
    public var isOver: Bool { active > maximum }

    public init(adviser: Contact.ID, name: String, active: Int, maximum: Int) {
        self.adviser = adviser
        self.name = name
        self.active = active
        self.maximum = maximum
    }
}
