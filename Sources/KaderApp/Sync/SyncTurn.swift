internal import Synchronization

/// Whether the program is coming together with another, and whether it is to stop.
final class SyncTurn: Sendable {
    private enum State {
        case idle, running, stopping
    }

    private let state = Mutex(State.idle)

    /// - Returns: false where it is at it already.
    func begin() -> Bool {
        state.withLock { state in
            guard case .idle = state else { return false }
            state = .running
            return true
        }
    }

    /// - Returns: whether there was something to stop.
    func stop() -> Bool {
        state.withLock { state in
            guard case .running = state else { return false }
            state = .stopping
            return true
        }
    }

    func end() { state.withLock { $0 = .idle } }

    var goesOn: Bool {
        state.withLock { state in
            if case .running = state { return true }
            return false
        }
    }
}
