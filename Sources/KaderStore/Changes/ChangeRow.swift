internal import GRDB
internal import KaderDomain

/// One row of the log, with the command it belongs to.
struct ChangeRow {
    let pk: Int64
    let command: Int64
    let actor: String
    let name: String
    let at: Int64
    let undoes: Int64?
    let redoes: Int64?
    let kind: String
    let thing: String
    let stamp: Stamp
    let isCreation: Bool
    let fields: [String: DatabaseValue]
    let base: [String: String]

    private static let select = """
        SELECT change.pk, command, actor, name, at, undoes, redoes, kind, thing, change.stamp,
            change.replica, isCreation, fields, base
        FROM change JOIN command ON command.pk = change.command
        """

    /// The changes of one thing, newest first.
    static func all(of thing: String, in db: Database) throws -> [ChangeRow] {
        try fetch(
            db, "WHERE thing = ? ORDER BY change.stamp DESC, change.replica DESC, change.pk DESC",
            thing)
    }

    /// The changes of one command, in the order in which they were made.
    static func all(ofCommand command: Int64, in db: Database) throws -> [ChangeRow] {
        try fetch(db, "WHERE command = ? ORDER BY change.pk", command)
    }

    /// Per field, the newest change that names it.
    static func heads(
        of thing: String, _ names: [String], in db: Database
    ) throws -> [String: ChangeRow] {
        let changes = try all(of: thing, in: db)
        return Dictionary(
            names.compactMap { name in
                changes.first { $0.fields[name] != nil }.map { (name, $0) }
            }, uniquingKeysWith: { $1 })
    }

    private static func fetch(
        _ db: Database, _ condition: String, _ argument: some DatabaseValueConvertible
    ) throws -> [ChangeRow] {
        let statement = try db.cachedStatement(sql: "\(select) \(condition)")
        return try Row.fetchAll(statement, arguments: [argument]).map { try ChangeRow($0, db) }
    }

    private init(_ row: Row, _ db: Database) throws {
        pk = row["pk"]
        command = row["command"]
        actor = row["actor"]
        name = row["name"]
        at = row["at"]
        undoes = row["undoes"]
        redoes = row["redoes"]
        kind = row["kind"]
        thing = row["thing"]
        stamp = Stamp(time: row["stamp"], replica: row["replica"])
        isCreation = row["isCreation"]
        fields = try Self.object(row["fields"], db)
        base = try Self.object(row["base"], db).compactMapValues(\.plainText)
    }

    /// A JSON object as SQLite itself reads it, so that numbers keep their type.
    static func object(_ json: String, _ db: Database) throws -> [String: DatabaseValue] {
        let statement = try db.cachedStatement(
            sql: "SELECT key, atom FROM json_each(?)")
        let rows = try Row.fetchAll(statement, arguments: [json])
        return Dictionary(
            rows.map { ($0["key"] as String, $0["atom"] as DatabaseValue) },
            uniquingKeysWith: { $1 })
    }
}
