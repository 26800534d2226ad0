internal import GRDB
internal import KaderDomain

/// A row of `fnvRegionName`.
struct FNVRegionNameRecord: Record {
    static let kind = ThingKind("fnvRegionName", fields: ["code", "name", "isConfirmed"])

    let id, code, name: String
    let isConfirmed: Bool

    init(_ name: FNVRegionName) {
        id = name.id.description
        code = name.code
        self.name = name.name
        isConfirmed = name.isConfirmed
    }

    init(row: Row) {
        id = row["id"]
        code = row["code"]
        name = row["name"]
        isConfirmed = row["isConfirmed"]
    }

    var fields: [DatabaseValue] {
        [code.databaseValue, name.databaseValue, isConfirmed.databaseValue]
    }

    func value() throws -> FNVRegionName {
        guard let value = FNVRegionName(code: code, name: name, isConfirmed: isConfirmed),
            value.id.description == id
        else { throw unreadable }
        return value
    }
}
