internal import GRDB

/// The rows of things, by kind and id: read and written without a word in the log.
struct ThingRows {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// The fields of a thing as they are now, or nil where it is not there.
    func fields(of kind: ThingKind, _ id: String) throws -> [String: DatabaseValue]? {
        let statement = try db.cachedStatement(sql: kind.selection)
        guard let values = try statement.values([id]) else { return nil }
        return Dictionary(zip(kind.fields, values), uniquingKeysWith: { $1 })
    }

    /// Adds a row. A field that is not named is null.
    func insert(_ kind: ThingKind, _ id: String, _ fields: [String: DatabaseValue]) throws {
        let values =
            [id.databaseValue] + kind.fields.map { fields[$0] ?? .null } + kind.derive(fields)
        try db.cachedStatement(sql: kind.insertion).execute(
            arguments: StatementArguments(stored: values))
    }

    /// Writes the fields that changed, and what follows from all of them.
    func update(
        _ kind: ThingKind, _ id: String, _ changed: [String: DatabaseValue],
        _ after: [String: DatabaseValue]
    ) throws {
        let names = kind.fields.filter { changed[$0] != nil }
        let columns = (names + kind.derivedColumns).map { "\($0.quotedDatabaseIdentifier) = ?" }
        let values = names.map { changed[$0] ?? .null } + kind.derive(after)
        try db.cachedStatement(
            sql: "UPDATE \(kind.name) SET \(columns.joined(separator: ", ")) WHERE id = ?"
        )
        .execute(arguments: StatementArguments(stored: values + [id.databaseValue]))
    }

    /// What a field has of which no change told: where its column came with a later version of
    /// kader than the thing, the default of the column.
    func unsaid(_ field: String, of kind: String) throws -> DatabaseValue {
        let column = try db.columns(in: kind).first { $0.name == field }
        guard let sql = column?.defaultValueSQL else { return .null }
        return try DatabaseValue.fetchOne(db, sql: "SELECT \(sql)") ?? .null
    }
}
