public import KaderDomain

/// Whole weeks, which are read together.
public struct AgendaSpan: Hashable, Sendable {
    /// The Monday of the first week.
    public let first: Day

    /// At least one.
    public let weeks: Int

    /// What must be read to show this day at this scale: its week, or all weeks of its month.
    init(_ day: Day, _ scale: AgendaScale) {
        guard scale == .month else {
            self.init(first: day.monday, weeks: 1)
            return
        }
        let first = day.firstOfMonth.monday
        self.init(first: first, weeks: (day.lastOfMonth - first) / 7 + 1)
    }

    init(first: Day, weeks: Int) {
        self.first = first
        self.weeks = weeks
    }

    var last: Day { first + (weeks * 7 - 1) }

    func contains(_ other: AgendaSpan) -> Bool {
        first <= other.first && other.last <= last
    }
}
