internal import Foundation
internal import KaderDomain
internal import KaderSeal
internal import KaderStore

/// Coming together over a wire: one asks, the other answers.
///
/// Who asks says what they have; who answers says the same and gives what is missing there; then who
/// asked gives in turn, and hears at the end what has come through. Each segment is stored when it has
/// come: cut off at any byte, the next time goes on from there.
///
/// Whoever can start `kader sync --stdio` may come together with it: that is for `ssh` to say. So both
/// know each other's keys from then on.
public struct Talk {
    private let identity: Identity
    private let wire: Wire
    private var store: ActingStore { identity.store }

    /// From now on the process hears of a wire that is cut as of an error, not as of a signal.
    ///
    /// - Parameters: input and output are open descriptors; they stay open.
    public init(_ identity: Identity, input: Int32, output: Int32) {
        signal(SIGPIPE, SIG_IGN)
        self.identity = identity
        wire = Wire(input: input, output: output)
    }

    /// Speaks first.
    ///
    /// - Throws: ``WireError``; what `StoreError` says of the own database.
    public func ask(goesOn: @escaping (SyncProgress) -> Bool = { _ in true }) throws -> Receipt {
        var run = SyncRun(identity, goesOn: goesOn)
        let before = try run.begin()
        try wire.greet()
        try wire.send(.stand, try run.stand().packed())
        try wire.expectGreeting()
        let other = try hear(&run)
        try takeAll(&run)
        let sent = run.receipt.sent
        try giveAll(&run, other)
        try wire.send(.end)
        if run.receipt.sent > sent { _ = try hear(&run) }
        return try run.close(clashesBefore: before)
    }

    /// Speaks second.
    ///
    /// - Parameter isForBus: whether only a laptop of the bus that was prepared here may come, which
    ///   brings and gets nothing.
    /// - Throws: ``PairingError/unknownBus`` where it is another.
    public func answer(isForBus: Bool = false) throws -> Receipt {
        var run = SyncRun(identity) { _ in true }
        let before = try run.begin()
        try wire.expectGreeting()
        let other = try hear(&run, isForBus: isForBus)
        try wire.greet()
        try wire.send(.stand, try run.stand().packed())
        try giveAll(&run, other)
        try wire.send(.end)
        if try takeAll(&run) > 0 { try wire.send(.stand, try run.stand().packed()) }
        return try run.close(clashesBefore: before)
    }

    /// What the other says of itself.
    private func hear(_ run: inout SyncRun, isForBus: Bool = false) throws -> Stand {
        let (kind, bytes) = try wire.receive()
        guard kind == .stand else { throw WireError.garbled }
        let stand = try Stand(packed: bytes)
        guard !isForBus || stand.trip != nil else { throw PairingError.unknownBus }
        try run.meet(stand, at: Clock.real.instant)
        return stand
    }

    /// - Returns: how many segments came.
    @discardableResult
    private func takeAll(_ run: inout SyncRun) throws -> Int {
        var count = 0
        while true {
            let (kind, bytes) = try wire.receive()
            if kind == .end { return count }
            guard kind == .segment else { throw WireError.garbled }
            count += 1
            guard run.goesOn(SyncProgress(isSending: false, done: count, total: 0)) else {
                throw WireError.cut
            }
            guard let segment = try run.open(bytes, named: "segment \(count)") else { continue }
            guard try run.take(segment) else {
                run.receipt.asides.append(
                    Receipt.Aside(name: "segment \(count)", reason: .waiting))
                continue
            }
        }
    }

    private func giveAll(_ run: inout SyncRun, _ other: Stand) throws {
        guard other.trip == nil else { return }
        let goesOn = run.goesOn
        var count = 0
        _ = try run.give(
            [other.card], after: try store.surely(other.knows, other.sums)
        ) { _, sealed in
            count += 1
            guard goesOn(SyncProgress(isSending: true, done: count, total: 0)) else {
                return false
            }
            try wire.send(.segment, sealed)
            return true
        }
    }
}
