/// A role with the name of the person who holds it.
public struct Named<Role: Hashable & Sendable>: Hashable, Sendable {
    public let role: Role
    public let name: String

    public init(_ role: Role, name: String) {
        self.role = role
        self.name = name
    }
}
