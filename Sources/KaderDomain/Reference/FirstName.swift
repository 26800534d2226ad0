/// A first name for the fictional people of the demo.
public struct FirstName: Hashable, Identifiable, Sendable {
    public let name: String
    /// As the source lists it.
    public let isFemale: Bool

    public init(
        name: String, isFemale: Bool
    ) {
        self.name = name
        self.isFemale = isFemale
    }

    public var id: String { name }
}
