internal import KaderDomain
internal import KaderStore

/// `rooms`: where people are received. A row without an id is the room of that name in that house.
enum RoomTable: Table {
    static let columns = [
        Column("id", ""), Column("house", "groningen"), Column("name", "Spreekkamer 1"),
        Column("kind", "consulting"), Column("capacity", "4", .number),
        Column("archived", "no", .truth),
    ]

    static let kinds = [StoredKind.room]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .room(let room) = thing else { return [] }
        return [
            room.id.description, room.house, room.name, room.kind.rawValue,
            String(room.capacity), Cell.truth(room.isArchived),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let house = row.needed("house", .unknownPlace, lookup.house)
        let capacity =
            row.value("capacity", .expectedNumber) { Int($0).flatMap { $0 >= 1 ? $0 : nil } }
            ?? 4
        let kind = row.choice("kind", RoomKind.consulting, label: \.label)
        let archived = row.truth("archived")
        if row.word("name").isEmpty { row.refuse("name", .blank) }
        guard let house, let kind else { return [] }
        let known = try lookup.room(row.word("name"), in: house)
        let id: Room.ID =
            row.word("id").isEmpty
            ? known ?? row.ownId(orNamed: house, Folding.words(row.word("name")))
            : row.ownId()
        let room = Room(
            id: id, house: house, name: row.text("name"), kind: kind, capacity: capacity,
            isArchived: archived)
        return room.map { [.room($0)] } ?? []
    }
}
