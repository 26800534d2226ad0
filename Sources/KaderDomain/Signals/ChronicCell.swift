/// A problem that comes from an employer strikingly often, as it may have for years.
public struct ChronicCell: Hashable, Sendable {
    public let cell: SignalCell
    public let disproportion: Disproportion
}

extension ChronicCell: Comparable {
    /// The surest first.
    public static func < (left: ChronicCell, right: ChronicCell) -> Bool {
        let (one, other) = (left.disproportion.lowerBound, right.disproportion.lowerBound)
        return one == other ? left.cell < right.cell : one > other
    }
}
