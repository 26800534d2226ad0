internal import Dispatch
internal import GRDB
internal import Synchronization

/// A second look at the file, for who reads for long (``LongReading``), and for who reads while this
/// process writes for long: they see it as it was before, and nobody waits.
///
/// Always true: a store in memory has none; there whoever reads waits until it is written.
final class Aside: Sendable {
    /// Since when is being written.
    private let began = Mutex<ContinuousClock.Instant?>(nil)
    private let writing = DispatchGroup()
    private let second = Mutex<DatabaseQueue?>(nil)

    /// How long a reader waits for the store's own connection, which knows the file and its statements.
    private static let patience = Duration.milliseconds(50)

    /// Writes on the connection of the store.
    func whileWriting<T>(_ body: () throws -> T) rethrows -> T {
        WaitingForOthers.told?.writes()
        writing.enter()
        began.withLock { $0 = .now }
        defer {
            began.withLock { $0 = nil }
            writing.leave()
        }
        return try body()
    }

    /// The connection on which to read now.
    func queue(of store: Store) throws -> DatabaseQueue {
        guard let path = store.path, LongReading.isUnderWay || isWritingForLong else {
            return store.queue
        }
        return try second.withLock { second in
            let queue = try second ?? Store.queue(toRead: DatabaseFile(path))
            second = queue
            return queue
        }
    }

    private var isWritingForLong: Bool {
        guard let began = began.withLock({ $0 }) else { return false }
        let left = max(.zero, Self.patience - (.now - began))
        return writing.wait(timeout: .now() + .milliseconds(Int(left / .milliseconds(1))))
            == .timedOut
    }
}

/// What is read for so long that others read meanwhile.
public enum LongReading {
    /// Whether this piece of work does so.
    @TaskLocal public static var isUnderWay = false
}
