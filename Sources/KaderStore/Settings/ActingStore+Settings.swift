internal import GRDB
public import KaderDomain

extension ActingStore {
    /// All that can be set, with the standard where nothing was.
    public func settings() throws -> Settings {
        try read(.readAgenda) { try Settings($0) }
    }

    public func set(_ setting: Setting) throws {
        try write(.manageServices, .changeSetting) { try $0.put(SettingRecord(setting)) }
    }

    /// Sets it where nobody set another since `original` was seen: the standard, or what was set.
    ///
    /// - Throws: ``EditConflict``.
    public func edit(
        _ setting: Setting, from original: Setting, overriding: Set<String> = []
    ) throws {
        try write(.manageServices, .changeSetting) { writing in
            let id = setting.id.description
            guard
                try writing.fields(of: SettingRecord.kind, id)?["isWithdrawn"]
                    == false.databaseValue
            else { return try writing.put(SettingRecord(setting)) }
            try writing.edit(
                SettingRecord(setting), from: SettingRecord(original), overriding: overriding)
        }
    }

    /// Makes it the standard again. Does nothing where it is.
    public func reset(_ key: SettingKey) throws {
        try write(.manageServices, .changeSetting) { writing in
            let id = Setting.ID.named(key.description).description
            let kind = SettingRecord.kind
            guard try writing.fields(of: kind, id)?["isWithdrawn"] == false.databaseValue else {
                return
            }
            try writing.withdraw(kind, id)
        }
    }
}

extension Settings {
    /// What cannot be read holds the standard.
    init(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM setting WHERE isWithdrawn = 0 ORDER BY pk")
        self.init(
            try Row.fetchAll(statement).compactMap { try? SettingRecord(row: $0).value() })
    }
}
