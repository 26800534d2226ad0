internal import Foundation
internal import Synchronization

/// A database file that this process has open, until the last store on it is let go.
///
/// A process that closes a file loses all the locks that it has on it, also those of SQLite's own
/// connections (POSIX). Another program would think then that it is the only one, and take the log
/// away from under them. So while a store has a file open, nothing but SQLite opens it here.
final class OpenFile: Sendable {
    private static let open = Mutex<[Place: Int]>([:])
    private let place: Place

    /// Where a file lies, whatever its name. No other can lie there as long as it is open.
    private struct Place: Hashable {
        let device: UInt64
        let number: UInt64
    }

    /// Looks whether it is a database of kader's, before SQLite is let near.
    ///
    /// - Throws: ``StoreError/missing``, ``StoreError/notKader``, ``StoreError/noAccess``.
    init(_ file: DatabaseFile) throws {
        var status = stat()
        guard stat(file.path, &status) == 0 else { throw StoreError.missing }
        let place = Place(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        try Self.open.withLock { open in
            if open[place] == nil { try file.refuseForeign() }
            open[place, default: 0] += 1
        }
        self.place = place
    }

    deinit {
        Self.open.withLock { open in
            open[place, default: 1] -= 1
            if open[place] == 0 { open[place] = nil }
        }
    }
}
