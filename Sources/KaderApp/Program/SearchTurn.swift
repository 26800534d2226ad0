internal import Synchronization

/// What was asked last of the search of everything, so that a query that was overtaken while it waited
/// is not looked for any more.
final class SearchTurn: Sendable {
    private let latest = Mutex("")

    func ask(_ query: String) { latest.withLock { $0 = query } }

    func isLast(_ query: String) -> Bool { latest.withLock { $0 == query } }
}
