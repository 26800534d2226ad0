/// Of which series a spreekuur is a session, and of which of its days: also where it was moved to
/// another.
public struct SeriesOrigin: Hashable, Sendable {
    public let series: Series.ID
    public let day: Day

    public init(series: Series.ID, day: Day) {
        self.series = series
        self.day = day
    }
}
