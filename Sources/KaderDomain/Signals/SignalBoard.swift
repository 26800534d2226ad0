/// What was raised, and what stands out now: all that the board of signals shows.
public struct SignalBoard: Sendable {
    /// The week up to which was counted.
    public let week: ISOWeek

    /// Closed ones too, in the order of the board.
    public let entries: [SignalEntry]

    /// To whom those that were not reported yet would go.
    public let addresses: [Signal.ID: SignalAddress]

    public let index: SignalIndex
    public let scan: SignalScan

    /// Whether a scan would raise something, or open it again.
    public let isBehind: Bool

    public init(
        week: ISOWeek, entries: [SignalEntry], addresses: [Signal.ID: SignalAddress],
        index: SignalIndex, scan: SignalScan, isBehind: Bool
    ) {
        self.week = week
        self.entries = entries
        self.addresses = addresses
        self.index = index
        self.scan = scan
        self.isBehind = isBehind
    }
}
