/// All that the test of a rise needs: one cell, one window.
public struct RiseCounts: Hashable, Sendable {
    /// The windows that are tried, in weeks, each ending now.
    public static let windows = [1, 4, 13]

    /// Length of the window, in weeks of the calendar.
    public let weeks: Int
    public let window: RiseSpan
    public let baseline: RiseBaseline

    /// Members a visit that the margins alone make one expect: the share of the problem times the
    /// share of the employer or sector. 0 where nothing is known.
    public let share: Double

    public init(weeks: Int, window: RiseSpan, baseline: RiseBaseline, share: Double = 0) {
        self.weeks = weeks
        self.window = window
        self.baseline = baseline
        self.share = share
    }
}
