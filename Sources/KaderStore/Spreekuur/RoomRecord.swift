internal import GRDB
internal import KaderDomain

/// A row of `room`.
struct RoomRecord: Record {
    static let kind = ThingKind("room", fields: ["house", "name", "capacity", "isArchived"])

    let id, house, name: String
    let capacity: Int
    let isArchived: Bool

    init(_ room: Room) {
        id = room.id.description
        house = room.house
        name = room.name
        capacity = room.capacity
        isArchived = room.isArchived
    }

    init(row: Row) {
        id = row["id"]
        house = row["house"]
        name = row["name"]
        capacity = row["capacity"]
        isArchived = row["isArchived"]
    }

    var fields: [DatabaseValue] {
        [house.databaseValue, name.databaseValue, capacity.databaseValue, isArchived.databaseValue]
    }

    func value() throws -> Room {
        guard let id = Room.ID(id),
            let room = Room(
                id: id, house: house, name: name, capacity: capacity, isArchived: isArchived)
        else { throw unreadable }
        return room
    }
}
