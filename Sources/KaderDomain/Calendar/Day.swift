/// A day of the calendar, without a time and without a time zone: `2026-11-24`.
///
/// Days run from 0001-01-01 to 9999-12-31, so that each has a text of ten characters.
/// Arithmetic that would leave that range stops at its end.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let ordinal: Int

    /// 0001-01-01.
    public static let first = Day(unchecked: Civil.ordinal(year: 1, month: 1, day: 1))
    /// 9999-12-31.
    public static let last = Day(unchecked: Civil.ordinal(year: 9999, month: 12, day: 31))

    /// The day that many days after 1970-01-01, or the nearest day that there is.
    public init(ordinal: Int) {
        self.ordinal = min(max(ordinal, Day.first.ordinal), Day.last.ordinal)
    }

    /// Nil for a date that does not exist, such as 29 February 2026, or outside the range.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Civil.daysIn(month: month, of: year)).contains(day) else { return nil }
        ordinal = Civil.ordinal(year: year, month: month, day: day)
    }

    private init(unchecked ordinal: Int) {
        self.ordinal = ordinal
    }

    public var year: Int { Civil.date(ordinal: ordinal).year }
    /// 1...12.
    public var month: Int { Civil.date(ordinal: ordinal).month }
    /// 1...31.
    public var dayOfMonth: Int { Civil.date(ordinal: ordinal).day }

    public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
}
