internal import Foundation
internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// Copies the database to a new file while others write, checks the copy, and only then gives
    /// it its name.
    ///
    /// - Throws: ``StoreError/exists`` where something is already there.
    public func backup(to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.exists }
        let unfinished = path + ".unfinished"
        try StoreError.translating {
            try? FileManager.default.removeItem(atPath: unfinished)
            do {
                try Self.copy(store.queue, to: unfinished)
                try FileManager.default.moveItem(atPath: unfinished, toPath: path)
            } catch {
                try? FileManager.default.removeItem(atPath: unfinished)
                throw error
            }
        }
    }

    private static func copy(_ source: DatabaseQueue, to path: String) throws {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreError.fromErrno(errno) }
        close(file)
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

extension Store {
    /// Puts a backup in the place of the database at `path`; the old file is kept beside it, named
    /// `<path>.before-restore`.
    ///
    /// - Throws: ``StoreError/inUse`` where any program has the database open; `notKader`,
    ///   `newerSchema` or `corrupt` where the backup is not sound. Nothing was changed then.
    public static func restore(_ backup: String, to path: String) throws {
        try StoreError.translating {
            guard FileManager.default.fileExists(atPath: backup) else { throw StoreError.missing }
            let unfinished = path + ".unfinished"
            try? FileManager.default.removeItem(atPath: unfinished)
            try FileManager.default.copyItem(atPath: backup, toPath: unfinished)
            do {
                try verify(unfinished)
                try refuseWhereInUse(path)
                try swap(unfinished, into: path)
            } catch {
                try? FileManager.default.removeItem(atPath: unfinished)
                throw error
            }
        }
    }

    private static func verify(_ path: String) throws {
        let store = try open(at: path)
        let verdict = try store.queue.writeWithoutTransaction { db in
            let verdict = try String.fetchAll(db, sql: "PRAGMA integrity_check")
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            return verdict
        }
        try store.queue.close()
        try? FileManager.default.removeItem(atPath: path + ".lock")
        guard verdict == ["ok"] else { throw StoreError.corrupt }
    }

    /// Leaving WAL needs the file alone; that is what tells whether anyone has it open.
    private static func refuseWhereInUse(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        var configuration = configuration
        configuration.busyMode = .immediateError
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try queue.close()
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED
        {
            throw StoreError.inUse
        } catch is DatabaseError {
            return  // What is there cannot be opened: that is what a restore is for.
        }
    }

    private static func swap(_ restored: String, into path: String) throws {
        let files = FileManager.default
        if files.fileExists(atPath: path) {
            let kept = path + ".before-restore"
            try? files.removeItem(atPath: kept)
            try files.moveItem(atPath: path, toPath: kept)
        }
        try files.moveItem(atPath: restored, toPath: path)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
    }
}
