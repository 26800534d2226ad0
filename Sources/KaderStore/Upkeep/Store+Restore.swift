internal import Foundation
internal import GRDB

extension Store {
    /// Puts a backup in the place of the database at `path`; the old file is kept beside it, named
    /// `<path>.before-restore`. One kept earlier gets a number behind its name. What was erased in it is
    /// emptied in the backup too.
    ///
    /// - Returns: false where what was there cannot be read, so that who was forgotten since the backup
    ///   was made may be back.
    /// - Throws: ``StoreError/inUse`` where any program has the database open; `notKader`,
    ///   `newerSchema` or `corrupt` where the backup is not sound. Nothing was changed then.
    @discardableResult
    public static func restore(_ backup: String, to path: String) throws -> Bool {
        try StoreError.translating {
            let (source, file) = (DatabaseFile(backup), DatabaseFile(path))
            guard source.exists else { throw StoreError.missing }
            try source.refuseForeign()
            let unfinished = DatabaseFile(file.path + ".unfinished")
            unfinished.remove()
            do {
                try source.copy(to: unfinished)
                try verify(unfinished)
                return try WriteLock(besides: file, patience: patience).holding {
                    try refuseWhereInUse(file)
                    let erasures = KeptErasures(of: file)
                    try erasures.apply(to: unfinished)
                    try swap(unfinished, into: file)
                    return erasures.isRead
                }
            } catch {
                unfinished.remove()
                throw error
            }
        }
    }

    /// Brings the copy up to date, looks at every page, and leaves it as one file without a log.
    private static func verify(_ file: DatabaseFile) throws {
        let queue = try DatabaseQueue(path: file.path, configuration: configuration)
        try queue.read(recognise)
        try DatabaseMigrator.kader.migrate(queue)
        let verdict = try queue.writeWithoutTransaction { db in
            let verdict = try String.fetchAll(db, sql: "PRAGMA integrity_check")
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            return verdict
        }
        try queue.close()
        guard verdict == ["ok"] else { throw StoreError.corrupt }
    }

    /// Leaving WAL needs the file alone; that is what tells whether anyone has it open.
    private static func refuseWhereInUse(_ file: DatabaseFile) throws {
        guard file.exists else { return }
        var configuration = configuration
        configuration.busyMode = .immediateError
        do {
            let queue = try DatabaseQueue(path: file.path, configuration: configuration)
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

    /// The log of an old file that could not be opened goes with it, so that it is never played
    /// into the new one.
    private static func swap(_ restored: DatabaseFile, into file: DatabaseFile) throws {
        let kept = DatabaseFile(file.path + ".before-restore")
        if !file.isFree {
            try keepEarlier(kept)
            try file.move(to: kept)
        }
        do {
            try restored.move(to: file)
        } catch {
            try kept.move(to: file)
            throw error
        }
        let queue = try DatabaseQueue(path: file.path, configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
    }

    private static func keepEarlier(_ kept: DatabaseFile) throws {
        guard !kept.isFree else { return }
        let names = (2...).lazy.map { DatabaseFile("\(kept.path)-\($0)") }
        guard let free = names.first(where: \.isFree) else { return }
        try kept.move(to: free)
    }
}
