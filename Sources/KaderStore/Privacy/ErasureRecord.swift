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

    /// Only what tells of people can be erased, and no erasure becomes one of something else: it would
    /// empty what nobody asked to forget.
    static func admits(_ fields: [String: DatabaseValue], of id: String) -> Bool {
        guard let kind = fields["kind"]?.plainText, let thing = fields["thing"]?.plainText,
            fields["day"]?.plainText.flatMap({ Day($0) }) != nil,
            fields["ground"]?.plainText.flatMap(Erasure.Ground.init) != nil
        else { return false }
        return ErasedThings.kinds.contains(kind) && Erasure.id(kind, thing).description == id
    }

    func value() throws -> Erasure {
        guard let day = Day(day), let ground = Erasure.Ground(rawValue: ground),
            case let erasure = Erasure(kindName, thing, on: day, because: ground),
            erasure.id.description == id
        else { throw unreadable }
        return erasure
    }
}
