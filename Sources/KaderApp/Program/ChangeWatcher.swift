internal import KaderDomain
internal import KaderStore
internal import Synchronization

/// Notices that somebody, here or in another process, changed the data.
///
/// After the file stirred it waits 50 to 500 ms at random, so that a hundred sessions do not all
/// wake for one booking; then it asks the log which kinds changed since it last looked.
struct ChangeWatcher {
    private var due: ContinuousClock.Instant?
    private let seen: Mark

    /// The newest change that this session knows of.
    private final class Mark: Sendable {
        let change = Mutex<Int64>(0)
    }

    init(_ dependencies: Dependencies) {
        seen = Mark()
        let latest = (try? dependencies.store.latestChange()) ?? 0
        seen.change.withLock { $0 = latest }
    }

    var isDue: Bool { due.map { $0 <= .now } ?? false }

    /// Whole milliseconds until it must look, at least 1; nil where nothing stirred.
    var millisecondsUntilDue: Int? {
        due.map { due in
            let left = due - ContinuousClock.now
            return max(
                1,
                Int(left.components.seconds) * 1000
                    + Int(left.components.attoseconds / 1_000_000_000_000_000) + 1)
        }
    }

    mutating func noticed() {
        due = due ?? .now + .milliseconds(Int.random(in: 50...500))
    }

    /// Looks which kinds changed, and says so.
    mutating func look() -> Work {
        due = nil
        let seen = seen
        return Work("look for changes") { dependencies, send in
            guard let latest = try? dependencies.store.latestChange() else { return }
            let before = seen.change.withLock { mark in
                defer { mark = latest }
                return mark
            }
            guard latest > before,
                let kinds = try? dependencies.store.changedKinds(since: before)
            else { return }
            send(.changed(kinds))
        }
    }
}
