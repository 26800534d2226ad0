/// Who acts: the key under which changes are recorded, undone and listed.
///
/// On a machine of one's own this is the login name; over SSH it will be the person behind the key.
public struct Actor: Hashable, Sendable, CustomStringConvertible {
    /// Never blank, at most 64 Unicode scalars, without control characters.
    public let name: String

    /// - Returns: nil where the name is blank, too long or holds control characters.
    public init?(_ name: String) {
        let trimmed = name.trimmed
        guard (1...64).contains(trimmed.unicodeScalars.count),
            trimmed.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { return nil }
        self.name = trimmed
    }

    /// Somebody of whom the system knows no name.
    public static let unnamed = Actor(unchecked: "onbekend")

    /// The program itself, where nobody decides: what lapses. Nobody's undo reaches it.
    public static let upkeep = Actor(unchecked: "onderhoud")

    private init(unchecked name: String) {
        self.name = name
    }

    public var description: String { name }
}
