internal import KaderStore
internal import Synchronization

/// Whether something waits for another program that holds the file, and whether it is to give up.
final class OthersTurn: Sendable {
    private struct State {
        var waiting = 0
        var isGivenUp = false
    }

    private let state = Mutex(State())

    func begin() { state.withLock { $0.waiting += 1 } }

    func end() {
        state.withLock { state in
            state.waiting -= 1
            if state.waiting == 0 { state.isGivenUp = false }
        }
    }

    /// Gives up all that waits.
    ///
    /// - Returns: whether there was something.
    func stop() -> Bool {
        state.withLock { state in
            state.isGivenUp = state.waiting > 0
            return state.isGivenUp
        }
    }

    var goesOn: Bool { state.withLock { !$0.isGivenUp } }
}
