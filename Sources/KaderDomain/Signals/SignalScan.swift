/// What stands out in a week.
public struct SignalScan: Hashable, Sendable {
    public let week: ISOWeek

    /// Cells with which somebody came for the first time in the last 65 weeks: so many were tested.
    public let cells: Int

    /// Axis 1: what rises, least likely to be chance first.
    public let rises: [Rise]

    /// Axis 2: what is chronic, surest first.
    public let chronic: [ChronicCell]
}
