internal import GRDB

/// A table whose rows are changed through the log: which columns are fields of a thing, which
/// follow from them, and whose data it is.
///
/// The table has `pk`, `id`, the fields, `isWithdrawn` and the derived columns.
struct ThingKind: Sendable, Hashable {
    /// The name of the table and of the kind in the log.
    let name: String

    /// In the order of the table.
    let fields: [String]

    /// Columns computed from the fields: what lists sort by and search finds.
    let derivedColumns: [String]
    let derive: @Sendable ([String: DatabaseValue]) -> [DatabaseValue]

    /// The field that holds the contact whom the row is about (`id` for contacts), or nil.
    let subject: String?

    /// SQL: its fields in the row of an id.
    let selection: String

    /// SQL: a new row, with its id, its fields and what follows from them.
    let insertion: String

    init(
        _ name: String, fields: [String], subject: String? = nil, derivedColumns: [String] = [],
        derive: @escaping @Sendable ([String: DatabaseValue]) -> [DatabaseValue] = { _ in [] }
    ) {
        self.name = name
        self.fields = fields + ["isWithdrawn"]
        self.subject = subject
        self.derivedColumns = derivedColumns
        self.derive = derive
        let quote = { (column: String) in column.quotedDatabaseIdentifier }
        let columns = ["id"] + self.fields + derivedColumns
        selection = """
            SELECT \(self.fields.map(quote).joined(separator: ", ")) FROM \(name) WHERE id = ?
            """
        insertion = """
            INSERT INTO \(name) (\(columns.map(quote).joined(separator: ", ")))
            VALUES (\(StoredList.marks(columns.count)))
            """
    }

    static func == (left: ThingKind, right: ThingKind) -> Bool { left.name == right.name }

    func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A row as the table has it, between a value of the domain and SQLite.
protocol Record: SendableMetatype {
    associatedtype Value
    static var kind: ThingKind { get }
    var id: String { get }

    /// In the order of the kind's fields, `isWithdrawn` left out.
    var fields: [DatabaseValue] { get }
    init(_ value: Value)
    init(row: Row)

    /// - Throws: ``StoreError/unreadableRow(table:id:)`` where the row breaks a rule of the domain.
    func value() throws -> Value

    /// Whether a change of another replica may say this of the thing of that id.
    static func admits(_ fields: [String: DatabaseValue], of id: String) -> Bool
}

extension Record {
    static func admits(_ fields: [String: DatabaseValue], of id: String) -> Bool { true }

    var named: [String: DatabaseValue] {
        Dictionary(
            zip(Self.kind.fields, fields + [false.databaseValue]), uniquingKeysWith: { $1 })
    }

    var unreadable: StoreError { .unreadableRow(table: Self.kind.name, id: id) }
}
