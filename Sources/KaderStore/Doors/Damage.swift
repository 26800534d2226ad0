internal import Synchronization

/// The rows that lists had to leave out, since the database was opened: somebody changed them with
/// another program into what is no thing of kader's.
///
/// A list without them is worth more than no list; that they are missing is told apart from it.
final class Damage: Sendable {
    private let state = Mutex(State())

    private struct State {
        var known: Set<StoreError> = []
        var untold: [StoreError] = []
    }

    /// What `body` reads; nil where the row that it reads is damaged.
    func reading<T>(_ body: () throws -> T) throws -> T? {
        do {
            return try body()
        } catch let error as StoreError {
            guard case .unreadableRow = error else { throw error }
            note(error)
            return nil
        }
    }

    /// Those that were met since this was last asked; each is told once.
    func takeUntold() -> [StoreError] {
        state.withLock { state in
            defer { state.untold = [] }
            return state.untold
        }
    }

    private func note(_ error: StoreError) {
        state.withLock { state in
            if state.known.insert(error).inserted { state.untold.append(error) }
        }
    }
}
