internal import Dispatch
internal import Synchronization

/// The writes of one process, in the order in which they came: what somebody typed last is written last.
final class Line: Sendable {
    private struct State {
        var isTaken = false
        var waiting: [DispatchSemaphore] = []
    }

    private let state = Mutex(State())

    /// Waits until it is one's turn. Who is told (``WaitingForOthers``) knows of it once one's place is
    /// kept.
    ///
    /// - Throws: ``StoreError/busy`` where the person gave up waiting; one is not in the line then.
    func enter() throws {
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
        guard let told = WaitingForOthers.told else { return turn.wait() }
        told.begins()
        var patience = LockPatience(nil)
        while turn.wait(timeout: .now() + LockPatience.betweenLooks) == .timedOut {
            if patience.isOver(), giveUp(turn) { throw StoreError.busy }
        }
    }

    /// - Returns: false where one's turn has just come.
    private func giveUp(_ turn: DispatchSemaphore) -> Bool {
        state.withLock { state in
            let before = state.waiting.count
            state.waiting.removeAll { $0 === turn }
            return state.waiting.count < before
        }
    }

    func leave() {
        state.withLock { state in
            state.isTaken = !state.waiting.isEmpty
            if state.isTaken { state.waiting.removeFirst().signal() }
        }
    }
}
