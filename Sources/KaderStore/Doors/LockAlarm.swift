internal import Dispatch
internal import Foundation
internal import Synchronization

/// Ends waiting in the kernel for a lock: the calls for that know no limit of time, but a signal makes
/// them return. One thread sends it to all who wait too long, and sleeps where nobody waits.
///
/// The thread that waits is the one that goes on: to be woken in one thread by another while the lock
/// lies idle takes longer.
final class LockAlarm: Sendable {
    static let shared = LockAlarm()

    private struct Wait {
        let thread: pthread_t
        let end: ContinuousClock.Instant
    }

    private struct State {
        var waits: [Int: Wait] = [:]
        var next = 0
        var isWatching = false
    }

    private let state = Mutex(State())
    private let isAny = DispatchSemaphore(value: 0)

    /// One that kader uses for nothing else. Who gets it goes on with what they did.
    private static let signal = SIGUSR2

    /// How long after its end a wait may last.
    private static let microsecondsBetween: UInt32 = 50_000

    private init() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in }
        sigaction(Self.signal, &action, nil)
        Thread.detachNewThread { [self] in
            while true {
                isAny.wait()
                while ring() { usleep(Self.microsecondsBetween) }
            }
        }
    }

    /// Does `body`, in which a call that waits returns `EINTR` soon after `end`, again and again: it is
    /// for `body` to look at the clock then.
    func ringing<T>(at end: ContinuousClock.Instant, _ body: () throws -> T) rethrows -> T {
        let number = begin(end)
        defer { state.withLock { $0.waits[number] = nil } }
        return try body()
    }

    private func begin(_ end: ContinuousClock.Instant) -> Int {
        let thread = pthread_self()
        let (number, isAsleep) = state.withLock { state in
            state.next += 1
            state.waits[state.next] = Wait(thread: thread, end: end)
            defer { state.isWatching = true }
            return (state.next, !state.isWatching)
        }
        if isAsleep { isAny.signal() }
        return number
    }

    /// - Returns: false where nobody waits.
    private func ring() -> Bool {
        state.withLock { state in
            for wait in state.waits.values where wait.end <= .now {
                pthread_kill(wait.thread, Self.signal)
            }
            state.isWatching = !state.waits.isEmpty
            return state.isWatching
        }
    }
}
