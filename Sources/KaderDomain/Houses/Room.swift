/// A room of a vakbondshuis in which people are received (S26). A thing that can be in one place
/// only: it has claims in the occupancy ledger.
public struct Room: Hashable, Identifiable, Sendable {
    public let id: Identifier<Room>

    /// The key of a vakbondshuis in the reference tables.
    public let house: String

    /// Never blank.
    public var name: String
    public var kind: RoomKind

    /// People who fit in it, at least 1.
    public var capacity: Int
    public var isArchived: Bool

    /// - Returns: nil where the name is blank or the capacity is below one.
    public init?(
        id: Identifier<Room>, house: String, name: String, kind: RoomKind = .consulting,
        capacity: Int = 4, isArchived: Bool = false
    ) {
        guard !name.trimmed.isEmpty, capacity >= 1 else { return nil }
        self.id = id
        self.house = house
        self.name = name.trimmed
        self.kind = kind
        self.capacity = capacity
        self.isArchived = isArchived
    }
}
