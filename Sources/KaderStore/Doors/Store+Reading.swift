internal import Foundation
internal import GRDB

extension Store {
    /// Opens a file that is not to be written.
    ///
    /// SQLite reads a database with a log only where it finds or makes the memory that readers share
    /// (`-shm`). Where the folder forbids that, and no log is left, nobody is writing: then the file is
    /// read as it stands (`immutable`), and what somebody writes later is seen when it is opened again.
    ///
    /// - Throws: ``StoreError/noAccess`` where a log is left that cannot be read;
    ///   ``StoreError/olderSchema`` where it lacks a migration.
    static func openToRead(
        _ file: DatabaseFile, _ held: OpenFile, because refusal: StoreError
    ) throws -> Store {
        let queue = try queue(toRead: file)
        let isReady = try queue.read { try DatabaseMigrator.kader.hasCompletedMigrations($0) }
        guard isReady else { throw StoreError.olderSchema }
        let founding = try queue.read(Founding.init(reading:))
        return Store(
            queue: queue, lock: nil, refusal: refusal, path: file.path, founding: founding,
            held: held)
    }

    static func queue(
        toRead file: DatabaseFile, called label: String = "kader"
    ) throws -> DatabaseQueue {
        var reading = configuration
        reading.label = label
        reading.readonly = true
        do {
            let queue = try DatabaseQueue(path: file.path, configuration: reading)
            try queue.read(recognise)
            return queue
        } catch let error as DatabaseError
            where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) && !file.hasLog
        {
            let queue = try DatabaseQueue(path: file.standingStill, configuration: reading)
            try queue.read(recognise)
            return queue
        }
    }
}

extension DatabaseFile {
    /// The file for SQLite, told that nobody writes to it.
    fileprivate var standingStill: String {
        URL(fileURLWithPath: path).absoluteString + "?immutable=1"
    }
}
