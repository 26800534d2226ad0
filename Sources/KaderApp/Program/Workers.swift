internal import Foundation
internal import KaderDomain
internal import KaderStore
internal import Synchronization

/// Where work is done: on a thread of the runtime's own, one piece after the other. A piece that waits
/// for another program, or reads or writes for long, lets the next begin: it keeps nobody from reading. What is
/// known to take long is done on another thread, so that nothing waits for it.
///
/// It knows how many pieces are under way, so that a screen that is about to change again need not
/// be drawn in between.
final class Workers: Sendable {
    /// Returns whether the lane is still its own: it is not once it has waited.
    private typealias Piece = @Sendable () -> Bool

    /// The queue is another one after a piece has waited. None is a concurrent queue: for those the
    /// system looks after its threads every second, also where nothing is done.
    private struct Lane {
        var isTaken = false
        var waiting: [Piece] = []
        var queue = DispatchQueue(label: "kader.work")
    }

    private let lane = Mutex(Lane())
    private let clock = DispatchQueue(label: "kader.lasting")
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
        group.enter()
        let free = lane.withLock { lane in
            lane.waiting.append { [self] in run(work, with: dependencies) }
            defer { lane.isTaken = true }
            return lane.isTaken ? nil : lane.queue
        }
        free?.async { [self] in runOn() }
    }

    /// Lets the next begin while this thread waits.
    private func handOn() {
        let free = lane.withLock { lane in
            lane.queue = DispatchQueue(label: "kader.work")
            return lane.queue
        }
        free.async { [self] in runOn() }
    }

    /// Does what is waiting, as long as the lane is this thread's.
    private func runOn() {
        while let piece = next(), piece() {}
    }

    private func next() -> Piece? {
        lane.withLock { lane in
            lane.isTaken = !lane.waiting.isEmpty
            return lane.isTaken ? lane.waiting.removeFirst() : nil
        }
    }

    private func run(_ work: Work, with dependencies: Dependencies) -> Bool {
        let turn = LaneTurn()
        let told = WaitingForOthers(
            writes: { [self] in watch(turn, work) },
            begins: { [self] in
                guard turn.beginWaiting() else { return }
                dependencies.others.begin()
                if turn.giveUp() { handOn() }
            },
            lasts: { [self] in put(.say(Notice(Phrase.waitingForOthers.stoppable()))) },
            goesOn: { dependencies.others.goesOn })
        if work.readsLong, turn.giveUp() { handOn() }
        LongReading.$isUnderWay.withValue(work.readsLong) {
            WaitingForOthers.$told.withValue(told) {
                work.run(dependencies) { message in turn.tell { self.put(message) } }
            }
        }
        let (isLaneKept, hasWaited) = turn.end()
        if hasWaited { dependencies.others.end() }
        underWay.withLock { $0 -= 1 }
        group.leave()
        wake()
        return isLaneKept
    }

    /// Lets the next begin where a piece writes for longer than nobody notices, and says so where it
    /// lasts.
    private func watch(_ turn: LaneTurn, _ work: Work) {
        guard turn.beginWatching() else { return }
        clock.asyncAfter(deadline: .now() + .milliseconds(100)) { [self] in
            if turn.giveUp() { handOn() }
        }
        clock.asyncAfter(deadline: .now() + .milliseconds(500)) { [self] in
            turn.tellLasting { put(work.lasting) }
        }
    }

    private func put(_ message: AppMessage) {
        mailbox.put(message)
        wake()
    }

    /// Most that takes long can be cut off anywhere, and nobody waits for it at the end. One does not wait
    /// for another either: syncing may last as long as a line is slow.
    private func startLong(_ work: Work, with dependencies: Dependencies) {
        DispatchQueue(label: "kader.long-work").async(group: work.isAwaited ? group : nil) {
            [self] in
            LongReading.$isUnderWay.withValue(true) { work.run(dependencies) { self.put($0) } }
        }
    }

    /// Waits until everything that was started is done, but no longer than this.
    ///
    /// - Returns: whether it all was.
    func finish(within time: DispatchTimeInterval) -> Bool {
        group.wait(timeout: .now() + time) == .success
    }
}

extension Phrase {
    fileprivate static let waitingForOthers = Phrase(
        nl: "Even wachten: er wordt al in het bestand geschreven…",
        en: "One moment: the file is being written to already…")
}
