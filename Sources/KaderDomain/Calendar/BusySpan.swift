/// Whole days, or hours of one day, on which somebody is busy: as people enter an absence.
///
/// Always true: `from <= until`; where there are hours, both are the same day.
public struct BusySpan: Hashable, Sendable {
    public let from: Day

    /// The last day of it.
    public let until: Day

    /// Nil for all of each day.
    public let hours: Hours?

    /// Times on the clock of Amsterdam, by day and hour: never less than they are, and at most a
    /// minute more at either end. Whole days that follow each other are one span.
    ///
    /// - Parameter times: in their order, none overlapping another.
    public static func spans(of times: [BusyTime]) -> [BusySpan] {
        var spans: [BusySpan] = []
        for span in times.flatMap(\.daily) {
            if let last = spans.last, last.hours == nil, span.hours == nil,
                span.from == last.until + 1
            {
                spans[spans.count - 1] = BusySpan(from: last.from, until: span.until, hours: nil)
            } else {
                spans.append(span)
            }
        }
        return spans
    }
}

extension BusyTime {
    /// A span for each day that it touches.
    fileprivate var daily: [BusySpan] {
        let first = Amsterdam.local(from).day
        let last = Amsterdam.local(until + -1).day
        return (0...(last - first)).map { part(of: first + $0) }
    }

    private func part(of day: Day) -> BusySpan {
        let begin = Amsterdam.importing(LocalTime(day: day, time: .startOfDay))
        let end = Amsterdam.importing(LocalTime(day: day + 1, time: .startOfDay))
        let isWhole = from <= begin && end <= until
        return BusySpan(from: day, until: day, hours: isWhole ? nil : hours(begin, end))
    }

    /// From the first minute through the last as the clock shows them. Where it goes back between
    /// the two, the hour that comes twice, in which nothing is planned.
    private func hours(_ begin: Instant, _ end: Instant) -> Hours? {
        let first = from <= begin ? .startOfDay : Amsterdam.local(from).time
        let last = until + 59 >= end ? .endOfDay : Amsterdam.local(until + 59).time
        return Hours(from: first, to: last) ?? Hours("02:00–03:00")
    }
}
