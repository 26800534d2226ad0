internal import GRDB
internal import KaderDomain

/// A row of `erasure`.
struct ErasureRecord: Record {
    static let kind = ThingKind("erasure", fields: ["kind", "thing", "day", "ground"])

    let id, kindName, thing, day, ground: String

    init(_ erasure: Erasure) {
        id = erasure.id.description
        kindName = erasure.kind
        thing = erasure.thing
        day = erasure.day.description
        ground = erasure.ground.rawValue
    }

    init(row: Row) {
        id = row["id"]
        kindName = row["kind"]
        thing = row["thing"]
        day = row["day"]
        ground = row["ground"]
    }

    var fields: [DatabaseValue] { [kindName, thing, day, ground].map(\.databaseValue) }

    func value() throws -> Erasure {
        guard let day = Day(day), let ground = Erasure.Ground(rawValue: ground),
            case let erasure = Erasure(kindName, thing, on: day, because: ground),
            erasure.id.description == id
        else { throw unreadable }
        return erasure
    }
}
