internal import GRDB

extension Store {
    /// Makes a new database and fills it before anyone else sees it.
    ///
    /// While `body` runs the file is not safe against a loss of power; when this returns it is
    /// whole, closed and on disk. So it is made under another name, and renamed after.
    ///
    /// - Throws: ``StoreError/exists`` where something is already there. What was made is left.
    public static func createWhole(
        at path: String, _ founding: Founding, _ body: (Store) throws -> Void
    ) throws {
        let store = try create(at: path, founding)
        try StoreError.translating { try store.queue.hurry(true) }
        try body(store)
        try StoreError.translating {
            try store.queue.hurry(false)
            try store.queue.close()
        }
    }
}

extension DatabaseQueue {
    /// Waits for no disk and keeps 256 MiB of pages at hand, or goes back to the usual and writes
    /// everything out.
    fileprivate func hurry(_ isInHurry: Bool) throws {
        try writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = \(isInHurry ? "OFF" : "FULL")")
            try db.execute(sql: "PRAGMA cache_size = \(isInHurry ? -262_144 : -2000)")
            if !isInHurry { try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        }
    }
}
