extension Recurrence {
    /// The days of a series that begins at `first`, by day, through `last`. The first of them is
    /// `first` itself where it fits, else the first that does.
    public func days(from first: Day, through last: Day) -> [Day] {
        guard first <= last else { return [] }
        switch self {
        case .weekly(let weeks):
            return (0...(last - first) / (7 * weeks.rawValue)).map {
                first + $0 * 7 * weeks.rawValue
            }
        case .monthly(let nth, let weekday):
            return Self.months(from: first, through: last)
                .map { nth.day(weekday, inMonthOf: $0) }
                .filter { first <= $0 && $0 <= last }
        }
    }

    /// The first day of every month that these days touch.
    private static func months(from first: Day, through last: Day) -> [Day] {
        let count = (last.year - first.year) * 12 + last.month - first.month
        return (0...count).map { first.firstOfMonth.adding(months: $0) }
    }
}

extension Recurrence.Nth {
    /// That weekday in the month that begins on `first`. Every month has each of these.
    func day(_ weekday: Weekday, inMonthOf first: Day) -> Day {
        self == .last
            ? (first.lastOfMonth - 6).firstOnOrAfter(weekday)
            : first.firstOnOrAfter(weekday) + 7 * (rawValue - 1)
    }
}
