internal import GRDB
internal import KaderDomain

/// The two statements that add a thing of one kind: its change, then its row.
struct Inserting {
    private let kind: ThingKind
    private let row: Statement
    private let change: Statement
    private let names: [DatabaseValue]
    private let origin: [DatabaseValue]
    private let stamp: [DatabaseValue]

    init(_ kind: ThingKind, _ writing: Writing) throws {
        self.kind = kind
        let columns = (["id"] + kind.fields + kind.derivedColumns)
            .map(\.quotedDatabaseIdentifier).joined(separator: ", ")
        let count = 1 + kind.fields.count + kind.derivedColumns.count
        row = try writing.db.makeStatement(
            sql: "INSERT INTO \(kind.name) (\(columns)) VALUES (\(Self.marks(count)))")
        change = try writing.db.makeStatement(
            sql: """
                INSERT INTO change
                    (command, kind, thing, subject, fields, base, stamp, replica, isCreation)
                VALUES (?, ?, ?, ?, json_object(\(Self.marks(2 * kind.fields.count))), '{}', ?, ?, 1)
                """)
        names = kind.fields.map(\.databaseValue)
        origin = [try writing.command().databaseValue, kind.name.databaseValue]
        stamp = [writing.stamp.time.databaseValue, writing.stamp.replica.databaseValue]
    }

    /// - Parameter fields: in the order of the kind's.
    func insert(_ id: String, _ fields: [DatabaseValue]) throws {
        let thing = id.databaseValue
        let pairs = zip(names, fields).flatMap { [$0, $1] }
        try change.execute(
            arguments: StatementArguments(
                origin + [thing, subject(thing, fields)] + pairs + stamp))
        try row.execute(arguments: StatementArguments([thing] + fields + derived(fields)))
    }

    private func subject(_ thing: DatabaseValue, _ fields: [DatabaseValue]) -> DatabaseValue {
        guard let subject = kind.subject else { return .null }
        if subject == "id" { return thing }
        return kind.fields.firstIndex(of: subject).map { fields[$0] } ?? .null
    }

    private func derived(_ fields: [DatabaseValue]) -> [DatabaseValue] {
        guard !kind.derivedColumns.isEmpty else { return [] }
        return kind.derive(Dictionary(zip(kind.fields, fields), uniquingKeysWith: { $1 }))
    }

    private static func marks(_ count: Int) -> String {
        repeatElement("?", count: count).joined(separator: ", ")
    }
}
