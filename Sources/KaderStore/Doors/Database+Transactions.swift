internal import GRDB

/// Transactions whose own statements are compiled once. GRDB's `read` sets a pragma before and after,
/// which makes SQLite compile every statement of the connection anew: for a page of fifty people that
/// takes longer than reading it.
extension Database {
    /// Reads in one transaction: all statements see the same file.
    ///
    /// A `body` that writes is a mistake in the program; what it wrote is taken back.
    ///
    /// - Parameter prepare: runs first, in the same transaction; may write to temporary tables.
    func reading<T>(
        after prepare: (Database) throws -> Void = { _ in }, _ body: (Database) throws -> T
    ) throws -> T {
        try transaction("BEGIN DEFERRED TRANSACTION") { db in
            try prepare(db)
            let before = db.totalChangesCount
            let result = try body(db)
            guard db.totalChangesCount == before else {
                throw DatabaseError(resultCode: .SQLITE_READONLY, message: "a read has written")
            }
            return result
        }
    }

    /// Writes in one transaction, or not at all.
    func writing<T>(_ body: (Database) throws -> T) throws -> T {
        try transaction("BEGIN IMMEDIATE TRANSACTION", body)
    }

    private func transaction<T>(
        _ begin: String, _ body: (Database) throws -> T
    ) throws -> T {
        try cachedStatement(sql: begin).execute()
        do {
            let result = try body(self)
            try cachedStatement(sql: "COMMIT TRANSACTION").execute()
            return result
        } catch {
            // SQLite itself has rolled back after a full disk.
            if isInsideTransaction { try? rollback() }
            throw error
        }
    }
}
