/// The clock in the Netherlands, by the rule of the European Union since 1996: an hour ahead of
/// UTC, two hours in summer. Summer is from the last Sunday of March to the last Sunday of October,
/// both at 01:00 UTC.
///
/// The rule is applied to every year; before 1996 it is not what clocks showed.
public enum Amsterdam {
    static let winterOffset = 3600
    static let summerOffset = 7200

    /// Seconds ahead of UTC: 3600 or 7200.
    public static func offset(at instant: Instant) -> Int {
        let year = Day(ordinal: Civil.floorDivide(instant.seconds, 86_400)).year
        let summer = summer(of: year)
        return summer.from <= instant && instant < summer.to ? summerOffset : winterOffset
    }

    /// What the clock shows; seconds are left out.
    public static func local(_ instant: Instant) -> LocalTime {
        let shown = instant.seconds + offset(at: instant)
        let days = Civil.floorDivide(shown, 86_400)
        let minutes = (shown - days * 86_400) / 60
        return LocalTime(
            day: Day(ordinal: days), time: TimeOfDay(minutes: minutes) ?? .startOfDay)
    }

    /// The moments at which summer time begins and ends.
    static func summer(of year: Int) -> (from: Instant, to: Instant) {
        (changeover(in: 3, of: year), changeover(in: 10, of: year))
    }

    /// 01:00 UTC on the last Sunday of a month of 31 days.
    private static func changeover(in month: Int, of year: Int) -> Instant {
        let twentyFifth = Day(ordinal: Civil.ordinal(year: year, month: month, day: 25))
        let lastSunday = twentyFifth.firstOnOrAfter(.sunday)
        return Instant(seconds: lastSunday.ordinal * 86_400 + 3600)
    }
}
