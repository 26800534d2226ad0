internal import GRDB
internal import KaderDomain

/// A row of `room`.
struct RoomRecord: Record {
    static let kind = ThingKind(
        "room", fields: ["house", "name", "kind", "capacity", "isArchived"])

    let id, house, name, kind: String
    let capacity: Int
    let isArchived: Bool

    init(_ room: Room) {
        id = room.id.description
        house = room.house
        name = room.name
        kind = room.kind.rawValue
        capacity = room.capacity
        isArchived = room.isArchived
    }

    init(row: Row) {
        id = row["id"]
        house = row["house"]
        name = row["name"]
        kind = row["kind"]
        capacity = row["capacity"]
        isArchived = row["isArchived"]
    }

    var fields: [DatabaseValue] {
        [house, name, kind].map(\.databaseValue)
            + [capacity.databaseValue, isArchived.databaseValue]
    }

    func value() throws -> Room {
        guard let id = Room.ID(id), let kind = RoomKind(rawValue: kind),
            let room = Room(
                id: id, house: house, name: name, kind: kind, capacity: capacity,
                isArchived: isArchived)
        else { throw unreadable }
        return room
    }
}
