internal import Foundation
internal import Synchronization

/// One writer at a time, over all processes: `flock` on `<database>.lock` around every write.
///
/// SQLite's own busy wait starves a writer for seconds under load (PLATFORM 3); `flock` queues.
/// Within a process a mutex comes first, for `flock` belongs to the open file.
struct WriteLock: Sendable {
    private let state: OpenFile

    private final class OpenFile: Sendable {
        let turn = Mutex(())
        let descriptor: Int32

        init(_ descriptor: Int32) { self.descriptor = descriptor }

        deinit { close(descriptor) }
    }

    init(besides database: String) throws {
        let descriptor = open(database + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.fromErrno(errno) }
        state = OpenFile(descriptor)
    }

    func holding<T: Sendable>(_ body: () throws -> T) throws -> T {
        try state.turn.withLock { _ in
            while flock(state.descriptor, LOCK_EX) != 0 {
                guard errno == EINTR else { throw StoreError.fromErrno(errno) }
            }
            defer { _ = flock(state.descriptor, LOCK_UN) }
            return try body()
        }
    }
}
