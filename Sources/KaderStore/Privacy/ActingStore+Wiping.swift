internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// Makes that the bytes of what was erased are in no file of this database: the search indexes are
    /// merged, and the write-ahead log is emptied. What was deleted before kader overwrote deleted text
    /// goes once, with the first erasure: the file is written anew. In the file of the whole country that
    /// takes more than a minute, in which others can read.
    ///
    /// - Returns: false where another program reads just then, so that the log keeps its bytes until the
    ///   last program that has the file open closes it.
    @discardableResult
    func wipe(after action: StoreAction) throws -> Bool {
        try change(action) { try SearchIndex($0).merge() }
        return try StoreError.translating {
            guard let lock = store.lock else { return true }
            return try lock.holding {
                try store.aside.whileWriting {
                    try store.queue.writeWithoutTransaction { db in
                        try db.writeAnewOnce()
                        return try db.emptyLogFile()
                    }
                }
            }
        }
    }

    /// Wipes what was emptied by a program that was cut short before it could, or while others read.
    func wipeWhatIsOwed(after action: StoreAction) throws {
        let isOwed = try read(action) { db in
            try Bool.fetchOne(db, sql: "SELECT 1 FROM meta WHERE key = 'wipeOwed'")
        }
        if isOwed == true { try wipe(after: action) }
    }
}

extension Database {
    fileprivate func writeAnewOnce() throws {
        let isDone = try Bool.fetchOne(self, sql: "SELECT 1 FROM meta WHERE key = 'writtenAnew'")
        guard isDone != true else { return }
        try execute(sql: "VACUUM")
        try execute(sql: "INSERT INTO meta (key, value) VALUES ('writtenAnew', '1')")
    }

    fileprivate func emptyLogFile() throws -> Bool {
        let isBusy = try Bool.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        guard isBusy != true else { return false }
        try execute(sql: "DELETE FROM meta WHERE key = 'wipeOwed'")
        return true
    }
}
