internal import KaderDomain
internal import KaderStore

/// `settings`: all that can be set, a row each; what nobody set has the standard.
enum SettingTable: Table {
    static let columns = [Column("key", "offer-hours"), Column("value", "48")]

    static let kinds = [StoredKind.setting]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .setting(let setting) = thing else { return [] }
        return [setting.key.description, setting.value]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        guard let key = row.needed("key", .expectedKey, { SettingKey($0) }) else { return [] }
        let setting = row.made("value", Result { try Setting(key, to: row.text("value")) })
        return setting.map { [.setting($0)] } ?? []
    }
}

extension Phrase {
    fileprivate static let expectedKey = Phrase(
        nl: "zo heet geen instelling; kader setting list laat ze zien",
        en: "there is no setting of this name; kader setting list shows them")
}
