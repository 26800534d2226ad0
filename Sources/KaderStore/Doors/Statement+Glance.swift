internal import CTuning
internal import GRDB

/// Reading without a row of GRDB's, which names all its columns before it looks for the first one: that
/// takes longer than to find that there is none.
extension Statement {
    /// Whether there is any row; these arguments stay set, for the fetch that follows.
    func hasRow(_ arguments: StatementArguments) throws -> Bool {
        try setArguments(arguments)
        return try Glance(self) { _ in }.next() != nil
    }

    /// The values of the first row, in the order of the columns; nil where there is none.
    func values(_ arguments: StatementArguments) throws -> [DatabaseValue]? {
        try setArguments(arguments)
        let columns = 0..<CInt(columnCount)
        return try Glance(self) { row in
            columns.map { DatabaseValue(sqliteStatement: row, index: $0) }
        }.next()
    }
}

extension StatementArguments {
    /// As `init(_:)` does, which reads each value by its key path.
    init(stored values: [DatabaseValue]) {
        self.init(values.map { $0 as (any DatabaseValueConvertible)? })
    }
}

/// What `body` makes of the statement at each row. It is reset when this is gone.
private final class Glance<Element>: DatabaseCursor {
    let _statement: Statement
    var _isDone = false
    private let body: (SQLiteStatement) -> Element

    init(_ statement: Statement, _ body: @escaping (SQLiteStatement) -> Element) {
        _statement = statement
        self.body = body
    }

    deinit { sqlite3_reset(_statement.sqliteStatement) }

    func _element(sqliteStatement: SQLiteStatement) -> Element { body(sqliteStatement) }
}
