internal import Foundation

/// An open file that only one of all processes holds at a time. Closing it lets go.
final class LockFile: Sendable {
    private let descriptor: Int32

    init(_ path: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.fromErrno(errno) }
    }

    deinit { close(descriptor) }

    /// - Returns: false where another holds it.
    func takeAtOnce() throws -> Bool {
        let code = lock(LOCK_EX | LOCK_NB)
        guard code == 0 || code == EWOULDBLOCK else { throw StoreError.fromErrno(code) }
        return code == 0
    }

    /// Waits for its turn, however long that takes.
    func take() throws {
        let code = lock(LOCK_EX)
        guard code == 0 else { throw StoreError.fromErrno(code) }
    }

    func release() { _ = lock(LOCK_UN) }

    /// - Returns: 0, or what went wrong. A signal does not end it.
    private func lock(_ operation: Int32) -> Int32 {
        while flock(descriptor, operation) != 0 {
            guard errno == EINTR else { return errno }
        }
        return 0
    }
}
