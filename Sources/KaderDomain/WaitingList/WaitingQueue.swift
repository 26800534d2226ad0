/// Those who wait, in the order in which they are asked: who waits longest comes first, and of two
/// who began in the same second the one with the lower id. So two replicas ask the same person.
public struct WaitingQueue: Sendable {
    public let entries: [WaitingEntry]

    /// - Parameter entries: in any order; those that do not wait are left out.
    public init(_ entries: [WaitingEntry]) {
        self.entries = entries.filter { $0.state == .waiting }
            .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    }

    /// Whom a slot suits, in order.
    public func candidates(for slot: Slot) -> [WaitingEntry] {
        entries.filter { $0.suits(slot) }
    }
}
