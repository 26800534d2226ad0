/// A signal as it stands on the board, with the names that people read.
public struct SignalEntry: Hashable, Identifiable, Sendable {
    public let signal: Signal

    /// Who raised it; blank for the scan.
    public let reporter: String

    /// To whom it was reported, where that is an official; blank for the policy department.
    public let official: String

    /// The last day on which an answer is in time; nil where none is waited for.
    public let due: Day?

    public var id: Signal.ID { signal.id }

    public init(signal: Signal, reporter: String, official: String, due: Day?) {
        self.signal = signal
        self.reporter = reporter
        self.official = official
        self.due = due
    }

    public func isOverdue(on day: Day) -> Bool { due.map { $0 < day } ?? false }

    /// The order of the board: what is overdue for an answer, then the latest, then what is surest,
    /// what a person raised first; then by cell, the narrowest first.
    public func comes(before other: SignalEntry, on day: Day) -> Bool {
        if isOverdue(on: day) != other.isOverdue(on: day) { return isOverdue(on: day) }
        if signal.raised != other.signal.raised { return signal.raised > other.signal.raised }
        let (own, others) = (rank, other.rank)
        return own == others
            ? (signal.cell, id) < (other.signal.cell, other.id) : own > others
    }

    private var rank: Int { signal.evidence.map { $0.level.rawValue } ?? .max }
}
