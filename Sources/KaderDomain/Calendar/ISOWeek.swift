/// A week of ISO 8601: it begins on Monday and belongs to the year of its Thursday.
public struct ISOWeek: Hashable, Comparable, Sendable {
    /// The year of the week's Thursday.
    public let year: Int
    /// 1...53; 53 only in years that have it.
    public let week: Int

    /// Nil for a week that the year does not have.
    public init?(year: Int, week: Int) {
        guard (1...9999).contains(year), (1...Self.weeks(in: year)).contains(week) else {
            return nil
        }
        self.year = year
        self.week = week
    }

    init(containing day: Day) {
        let thursday = Civil.date(ordinal: day.ordinal + 4 - day.weekday.rawValue)
        let january = Civil.ordinal(year: thursday.year, month: 1, day: 1)
        year = thursday.year
        week = (day.ordinal + 4 - day.weekday.rawValue - january) / 7 + 1
    }

    /// 4 January always lies in week 1.
    public var monday: Day {
        let fourth = Day(ordinal: Civil.ordinal(year: year, month: 1, day: 4))
        return fourth.monday + 7 * (week - 1)
    }

    /// 52 or 53: the week in which 28 December lies.
    public static func weeks(in year: Int) -> Int {
        ISOWeek(containing: Day(ordinal: Civil.ordinal(year: year, month: 12, day: 28))).week
    }

    public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
        (left.year, left.week) < (right.year, right.week)
    }
}
