internal import Dispatch
internal import Foundation
internal import Synchronization

/// Waiting for one's turn in a thread of its own, for the turnstile of a ``LockFile`` has no limit.
///
/// Always true: a wait that was given up gets its turn later, and passes it on at once.
final class LockWait: Sendable {
    private enum State {
        case waiting, givenUp
        case over(Result<Void, any Error>)
    }

    private let state = Mutex(State.waiting)
    private let isOver = DispatchSemaphore(value: 0)

    /// Begins to wait.
    init(for file: LockFile) {
        Thread.detachNewThread { [self] in
            let result = Result { try file.enter() }
            let isWanted = state.withLock { state in
                if case .givenUp = state { return false }
                state = .over(result)
                return true
            }
            if !isWanted { file.leave() }
            isOver.signal()
        }
    }

    /// Waits until it is one's turn, but no longer than this, and gives up then.
    ///
    /// - Returns: whether it is.
    func isGranted(within patience: inout LockPatience) throws -> Bool {
        while isOver.wait(timeout: .now() + Self.betweenLooks) == .timedOut, !patience.isOver() {}
        return try state.withLock { state in
            guard case .over(let result) = state else {
                state = .givenUp
                return false
            }
            try result.get()
            return true
        }
    }

    /// How often is looked whether to wait on.
    private static let betweenLooks = DispatchTimeInterval.milliseconds(20)
}
