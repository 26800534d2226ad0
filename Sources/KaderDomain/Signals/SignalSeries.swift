/// A cell, or all of a region, of a sector or of the country, as something to count.
struct SignalSeries: Sendable {
    let key: SignalSeriesKey
    let isCell: Bool

    /// Whether a visit without a name is counted in it.
    let countsNobody: Bool

    /// Where visits are counted that could have been of this cell: a place among the series.
    let scope: Int

    /// Whose shares, multiplied, one would expect: places among the series.
    let margins: [Int]

    /// The employer before whose first visit there is no history, as a place among the series.
    let employer: Int?

    init(_ key: SignalSeriesKey, scope: Int, margins: [Int], employer: Int? = nil) {
        self.key = key
        isCell = key.cell != nil
        countsNobody = key.countsNobody
        self.scope = scope
        self.margins = margins
        self.employer = employer
    }
}
