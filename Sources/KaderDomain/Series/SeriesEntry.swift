/// A series as a list shows it: with what is still to come.
public struct SeriesEntry: Hashable, Identifiable, Sendable {
    public let series: Series

    /// The day of the next session.
    public let next: Day

    /// How many sessions stand from that day on, at least one.
    public let coming: Int

    public var id: Series.ID { series.id }

    public init(series: Series, next: Day, coming: Int) {
        self.series = series
        self.next = next
        self.coming = coming
    }
}
