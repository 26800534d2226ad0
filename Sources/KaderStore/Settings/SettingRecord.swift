internal import GRDB
internal import KaderDomain

/// A row of `setting`.
struct SettingRecord: Record {
    static let kind = ThingKind("setting", fields: ["key", "value"])

    let id, key, text: String

    init(_ setting: Setting) {
        id = setting.id.description
        key = setting.key.description
        text = setting.value
    }

    init(row: Row) {
        id = row["id"]
        key = row["key"]
        text = row["value"]
    }

    var fields: [DatabaseValue] { [key.databaseValue, text.databaseValue] }

    func value() throws -> Setting {
        guard let key = SettingKey(key), let setting = try? Setting(key, to: text),
            setting.id.description == id
        else { throw unreadable }
        return setting
    }
}
