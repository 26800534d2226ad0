internal import Foundation
internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// Copies the database to a new file while others write, checks the copy, and only then gives
    /// it its name.
    ///
    /// - Throws: ``StoreError/exists`` where something is already there.
    public func backup(to path: String) throws {
        try read(.backup) { _ in }
        let file = DatabaseFile(path)
        let unfinished = DatabaseFile(file.path + ".unfinished")
        guard file.isFree else { throw StoreError.exists }
        guard file.hasFolder else { throw StoreError.noFolder }
        try note(.backedUp)
        try noteHead(.backup)
        try StoreError.translating {
            unfinished.remove()
            do {
                try Self.copy(store.queue, to: unfinished.path)
                guard file.isFree else { throw StoreError.exists }
                try unfinished.move(to: file)
            } catch {
                unfinished.remove()
                throw error
            }
        }
    }

    private static func copy(_ source: DatabaseQueue, to path: String) throws {
        try DatabaseFile(path).makePrivate()
        let copy = try DatabaseQueue(path: path, configuration: Store.configuration)
        try source.backup(to: copy)
        let verdict = try copy.writeWithoutTransaction { db in
            // A copy of a WAL database says WAL in its header: one file is what people carry.
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            return try String.fetchAll(db, sql: "PRAGMA integrity_check")
        }
        try copy.close()
        guard verdict == ["ok"] else { throw StoreError.corrupt }
    }
}
