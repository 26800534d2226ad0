internal import Foundation
internal import Synchronization

/// One writer at a time, over all processes: `flock` on `<database>.lock` around every write.
///
/// SQLite's own busy wait starves a writer for seconds under load (PLATFORM 3); here those who wait
/// go before whoever has just written.
/// Within a process they come in a line first, for `flock` belongs to the open file. The file is
/// found by its real path: a database has one lock, whatever links lead to it.
final class WriteLock: Sendable {
    private let path: String

    /// How long to wait for other programs.
    private let patience: Duration
    private let line = Line()
    private let file: Mutex<LockFile>

    /// - Throws: ``StoreError`` where the lock file cannot be made.
    init(besides database: DatabaseFile, patience: Duration) throws {
        path = database.path + ".lock"
        self.patience = patience
        file = Mutex(try LockFile(path))
    }

    /// Does `body` while no other program writes.
    ///
    /// - Throws: ``StoreError/busy`` where another program did not let go in time, or the person gave
    ///   up waiting.
    func holding<T: Sendable>(_ body: () throws -> T) throws -> T {
        try line.enter()
        defer { line.leave() }
        return try file.withLock { file in
            guard try file.takeAtOnce() else { return try waiting(for: &file, body) }
            defer { file.release() }
            return try body()
        }
    }

    /// A file whose thread is still waiting is left to that thread.
    private func waiting<T: Sendable>(
        for file: inout LockFile, _ body: () throws -> T
    ) throws -> T {
        WaitingForOthers.told?.begins()
        var patience = LockPatience(patience)
        let answer = try withoutActuallyEscaping(body) { body in
            // Only the thread does it, and this one waits meanwhile.
            nonisolated(unsafe) let body = body
            return try LockWait(for: file, { try body() }).answer(within: &patience)
        }
        guard let answer else {
            file = try LockFile(path)
            throw StoreError.busy
        }
        return answer
    }
}
