internal import Foundation

/// An open file that only one of all processes holds at a time. Closing it lets go.
///
/// Those who wait go through a turnstile first, a lock on the first byte of the same file, and keep
/// it until they hold the lock. Without it whoever lets go can take the lock again before the one
/// who is woken has come to it, time after time.
final class LockFile: Sendable {
    /// Linux's `F_OFD_SETLK` and `F_OFD_SETLKW`, which Swift does not know: a lock of the open file
    /// and not of the process, as `flock` is.
    private enum Command: Int32 {
        case atOnce = 37
        case waiting = 38
    }

    private let descriptor: Int32

    init(_ path: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.fromErrno(errno) }
    }

    deinit { close(descriptor) }

    /// - Returns: false where another holds it, or waits for it.
    func takeAtOnce() throws -> Bool {
        guard turnstile(.atOnce, F_WRLCK) else { return false }
        defer { _ = turnstile(.atOnce, F_UNLCK) }
        let code = lock(LOCK_EX | LOCK_NB)
        guard code == 0 || code == EWOULDBLOCK else { throw StoreError.fromErrno(code) }
        return code == 0
    }

    /// Waits until nobody is before, however long that takes. Then it is for ``take()``.
    func enter() throws {
        guard turnstile(.waiting, F_WRLCK) else { throw StoreError.fromErrno(errno) }
    }

    /// Takes the lock from within the turnstile, which is left; waits as long as another holds it.
    func take() throws {
        defer { _ = turnstile(.atOnce, F_UNLCK) }
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

    /// A file system that knows no such locks lets everybody through: who writes is for the lock to
    /// say, the turnstile only says who is next.
    ///
    /// - Returns: false where another is in it.
    private func turnstile(_ command: Command, _ kind: Int32) -> Bool {
        var byte = flock()
        byte.l_type = Int16(kind)
        byte.l_whence = Int16(SEEK_SET)
        byte.l_len = 1
        while fcntl(descriptor, command.rawValue, &byte) != 0 {
            guard errno == EINTR else { return errno != EAGAIN && errno != EACCES }
        }
        return true
    }
}
