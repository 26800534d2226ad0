internal import Foundation
internal import KaderDomain

/// Notices that somebody, here or in another process, changed the data.
///
/// After the file stirred it waits 50 to 500 ms at random, so that a hundred sessions do not all
/// wake for one booking; then it asks the log which kinds changed since it last looked.
struct ChangeWatcher {
    private var due: ContinuousClock.Instant?

    init(_ dependencies: Dependencies) {
        dependencies.shown.begin(with: dependencies.store)
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

    /// Looks which kinds changed, and says so; where the key was taken back it ends the session instead.
    mutating func look() -> Work {
        due = nil
        return Work("look for changes") { dependencies, send in
            if dependencies.stillLetsIn?() == false {
                send(.hangUp)
                // Reaches also a program whose terminal nobody reads.
                kill(getpid(), SIGHUP)
                return
            }
            let changed = dependencies.shown.take(from: dependencies.store)
            if !changed.isEmpty { send(.changed(changed)) }
        }
    }
}
