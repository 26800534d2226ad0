/// What is believed of a cell before its own history is looked at: Gamma(a0, b0) over members a
/// visit (PRACTICE 4C).
public struct RisePrior: Hashable, Sendable {
    /// a0: as much as half a member.
    public static let shape = 0.5

    /// The least that is expected of any cell, in members a week of ordinary size.
    public static let leastAWeek = 0.05

    /// b0 = a0/m0, in visits.
    public let rate: Double

    /// m0 is the share, but never less than ``leastAWeek`` over the visits of an ordinary week: an
    /// open week of the baseline, or of the window where the baseline is empty.
    ///
    /// - Parameter counts: with visits in the window.
    public init(_ counts: RiseCounts) {
        let base = counts.baseline.span
        let ordinary = base.visits > 0 ? base : counts.window
        let least = Self.leastAWeek * Double(ordinary.openWeeks) / Double(ordinary.visits)
        rate = Self.shape / max(counts.share, least)
    }
}
