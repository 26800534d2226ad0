internal import Synchronization

/// Whether a piece of work still has the lane, and what is told while it writes.
final class LaneTurn: Sendable {
    private struct State {
        var isKept = true
        var isOver = false
        var hasTold = false
        var isWatched = false
        var hasWaited = false
    }

    private let state = Mutex(State())

    /// - Returns: whether it has to be watched from now on: not twice.
    func beginWatching() -> Bool { state.withLock { first(&$0.isWatched) } }

    /// - Returns: whether it waits for another for the first time.
    func beginWaiting() -> Bool { state.withLock { first(&$0.hasWaited) } }

    /// Gives the lane to the next.
    ///
    /// - Returns: false where it is no longer its own, or is free anyhow.
    func giveUp() -> Bool {
        state.withLock { state in
            defer { state.isKept = false }
            return state.isKept && !state.isOver
        }
    }

    /// Says what came of it: from then on there is no need to say that it lasts.
    func tell(_ put: () -> Void) {
        state.withLock { state in
            state.hasTold = true
            put()
        }
    }

    /// Says that it lasts, where nothing came of it yet.
    func tellLasting(_ put: () -> Void) {
        state.withLock { state in
            if !state.hasTold, !state.isOver { put() }
        }
    }

    /// - Returns: whether the lane is still its own, and whether it has waited for another.
    func end() -> (isLaneKept: Bool, hasWaited: Bool) {
        state.withLock { state in
            state.isOver = true
            return (state.isKept, state.hasWaited)
        }
    }

    private func first(_ value: inout Bool) -> Bool {
        defer { value = true }
        return !value
    }
}
