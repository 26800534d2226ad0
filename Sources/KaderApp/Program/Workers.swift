internal import Foundation
internal import Synchronization

/// Where work is done: on a thread of the runtime's own, one piece after the other. What takes long is
/// done on another, so that nothing waits for it.
///
/// It knows how many pieces are under way, so that a screen that is about to change again need not
/// be drawn in between.
final class Workers: Sendable {
    private let queue = DispatchQueue(label: "kader.work")
    private let longQueue = DispatchQueue(label: "kader.long-work")
    private let group = DispatchGroup()
    private let underWay = Mutex(0)
    private let mailbox: Mailbox
    private let wake: @Sendable () -> Void

    /// - Parameter wake: is called, on whatever thread, when a message or the end of a piece of
    ///   work is there to look at.
    init(mailbox: Mailbox, wake: @escaping @Sendable () -> Void) {
        self.mailbox = mailbox
        self.wake = wake
    }

    var isIdle: Bool { underWay.withLock { $0 == 0 } }

    func start(_ work: Work, with dependencies: Dependencies) {
        if work.isLong { return startLong(work, with: dependencies) }
        underWay.withLock { $0 += 1 }
        queue.async(group: group) { [self] in
            work.run(dependencies) { message in
                self.mailbox.put(message)
                self.wake()
            }
            underWay.withLock { $0 -= 1 }
            wake()
        }
    }

    /// Most that takes long can be cut off anywhere, and nobody waits for it at the end.
    private func startLong(_ work: Work, with dependencies: Dependencies) {
        longQueue.async(group: work.isAwaited ? group : nil) { [self] in
            work.run(dependencies) { message in
                self.mailbox.put(message)
                self.wake()
            }
        }
    }

    /// Waits until everything that was started is done, but no longer than this.
    ///
    /// - Returns: whether it all was.
    func finish(within time: DispatchTimeInterval) -> Bool {
        group.wait(timeout: .now() + time) == .success
    }
}
