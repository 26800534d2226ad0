internal import GRDB
internal import KaderDomain

/// What full-text search looks in: per kind an index over the column `searchText`, which follows
/// from the fields of the row.
///
/// It is derived: it can be made again from the rows, and nobody's words are in it alone.
struct SearchIndex {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The kinds that are searched.
    private static var kinds: [ThingKind] {
        ThingKind.all.values.filter { $0.derivedColumns.contains("searchText") }
            .sorted { $0.name < $1.name }
    }

    /// Indexes that do not say what their rows say. The look takes a connection that may write,
    /// although it changes nothing.
    func findings() throws -> [Finding] {
        try Self.kinds.compactMap { kind in
            try fault(of: kind).map {
                Finding(rule: "searchIndex", subject: kind.name, detail: $0)
            }
        }
    }

    /// Makes every index anew from its rows, and then what the rows are found and sorted by from
    /// their fields; triggers carry that into the index.
    func rebuild() throws {
        for kind in Self.kinds {
            try db.execute(
                sql: "INSERT INTO \(kind.name)Search (\(kind.name)Search) VALUES ('rebuild')")
            var last: Int64? = Int64.min
            while let pk = last { last = try deriveSome(kind, after: pk) }
        }
    }

    /// Makes each index one part, without the words that were taken out of it.
    func merge() throws {
        for kind in Self.kinds {
            try db.execute(
                sql: "INSERT INTO \(kind.name)Search (\(kind.name)Search) VALUES ('optimize')")
        }
    }

    /// SQLite compares the index with the column that it is of, word by word.
    private func fault(of kind: ThingKind) throws -> String? {
        let index = "\(kind.name)Search"
        do {
            try db.execute(
                sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
            return nil
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return error.message ?? ""
        }
    }

    /// A thousand rows at a time, for there may be a million.
    ///
    /// - Returns: the last of them, or nil where there were none left.
    private func deriveSome(_ kind: ThingKind, after pk: Int64) throws -> Int64? {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM \(kind.name) WHERE pk > ? ORDER BY pk LIMIT 1000")
        let rows = try Row.fetchAll(statement, arguments: [pk])
        let columns = kind.derivedColumns.map { "\($0) = ?" }.joined(separator: ", ")
        let update = try db.cachedStatement(
            sql: "UPDATE \(kind.name) SET \(columns) WHERE pk = ?")
        for row in rows where !kind.isDerived(row) {
            let pk: DatabaseValue = row["pk"]
            try update.execute(arguments: StatementArguments(kind.derived(row) + [pk]))
        }
        return rows.last?["pk"]
    }
}

extension ThingKind {
    /// Whether what a row is found and sorted by is what follows from its fields.
    func isDerived(_ row: Row) -> Bool {
        derived(row) == derivedColumns.map { row[$0] as DatabaseValue }
    }

    fileprivate func derived(_ row: Row) -> [DatabaseValue] {
        derive(Dictionary(fields.map { ($0, row[$0] as DatabaseValue) }, uniquingKeysWith: { $1 }))
    }
}
