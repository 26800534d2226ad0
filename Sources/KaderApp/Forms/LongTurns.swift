internal import Synchronization

/// The forms whose reading or saving takes long, and which of them are to stop.
final class LongTurns: Sendable {
    private struct State {
        var running: Set<OpenForm.ID> = []
        var stopping: Set<OpenForm.ID> = []
    }

    private let state = Mutex(State())

    func begin(_ id: OpenForm.ID) { state.withLock { _ = $0.running.insert(id) } }

    func end(_ id: OpenForm.ID) {
        state.withLock { state in
            state.running.remove(id)
            state.stopping.remove(id)
        }
    }

    func goesOn(_ id: OpenForm.ID) -> Bool { state.withLock { !$0.stopping.contains(id) } }

    /// - Returns: whether there was something to stop.
    @discardableResult
    func stop(_ id: OpenForm.ID) -> Bool {
        state.withLock { $0.running.contains(id) && $0.stopping.insert(id).inserted }
    }

    func stopAll() { state.withLock { $0.stopping = $0.running } }
}
