internal import Dispatch
internal import Synchronization

/// The writes of one process, in the order in which they came: what somebody typed last is written last.
final class Line: Sendable {
    private struct State {
        var isTaken = false
        var waiting: [DispatchSemaphore] = []
    }

    private let state = Mutex(State())

    /// Waits until it is one's turn.
    ///
    /// - Parameter begins: is called before, where somebody else is at it; one's place is kept by then.
    func enter(_ begins: () -> Void) {
        let turn: DispatchSemaphore? = state.withLock { state in
            guard state.isTaken else {
                state.isTaken = true
                return nil
            }
            let turn = DispatchSemaphore(value: 0)
            state.waiting.append(turn)
            return turn
        }
        guard let turn else { return }
        begins()
        turn.wait()
    }

    func leave() {
        state.withLock { state in
            state.isTaken = !state.waiting.isEmpty
            if state.isTaken { state.waiting.removeFirst().signal() }
        }
    }
}
