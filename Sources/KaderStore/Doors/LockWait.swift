internal import Dispatch
internal import Foundation
internal import Synchronization

/// Waiting for one's turn and doing there what it is for, in a thread of its own: the kernel wakes
/// that one as soon as the lock is free, and the wait has no limit. Task-local values of who asked are
/// not known there.
///
/// Always true: a wait that was given up gets its turn later, and passes it on at once.
final class LockWait<Answer: Sendable>: Sendable {
    private enum State {
        case waiting(@Sendable () throws -> Answer)
        case begun, givenUp
        case over(Result<Answer, any Error>)
    }

    private let state: Mutex<State>
    private let isOver = DispatchSemaphore(value: 0)

    /// Begins to wait.
    ///
    /// - Parameter body: is done once, or never; it is let go of before ``answer(within:)`` returns.
    init(for file: LockFile, _ body: @escaping @Sendable () throws -> Answer) {
        state = Mutex(.waiting(body))
        let thread = Thread { [self] in
            let result = Result {
                try file.enter()
                try file.take()
            }
            switch result {
            case .success:
                work()
                file.release()
            case .failure(let error): end(.failure(error))
            }
            isOver.signal()
        }
        thread.stackSize = Self.stackSize
        thread.start()
    }

    private func work() {
        if let result = begun().map({ body in Result { try body() } }) { end(result) }
    }

    /// What is to be done; nil where that was given up.
    private func begun() -> (@Sendable () throws -> Answer)? {
        state.withLock { state in
            guard case .waiting(let body) = state else { return nil }
            state = .begun
            return body
        }
    }

    private func end(_ result: Result<Answer, any Error>) {
        state.withLock { state in
            if case .givenUp = state { return }
            state = .over(result)
        }
    }

    /// Waits until it is done. It is given up where it has not begun in time.
    ///
    /// - Returns: nil where it was given up.
    func answer(within patience: inout LockPatience) throws -> Answer? {
        while isOver.wait(timeout: .now() + LockPatience.betweenLooks) == .timedOut {
            if isWaiting, patience.isOver(), isGivenUp() { return nil }
        }
        guard case .over(let result) = state.withLock({ $0 }) else { return nil }
        return try result.get()
    }

    private var isWaiting: Bool {
        state.withLock { state in
            if case .waiting = state { true } else { false }
        }
    }

    /// Gives up what has not begun.
    private func isGivenUp() -> Bool {
        state.withLock { state in
            guard case .waiting = state else { return false }
            state = .givenUp
            return true
        }
    }

    /// As much as the main thread has.
    private static var stackSize: Int { 8 << 20 }
}
