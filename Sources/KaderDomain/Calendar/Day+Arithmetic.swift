extension Day {
    /// The day that many days later; the last or first day there is when it would lie beyond.
    public static func + (day: Day, days: Int) -> Day {
        let (ordinal, overflow) = day.ordinal.addingReportingOverflow(days)
        if overflow { return days > 0 ? .last : .first }
        return Day(ordinal: ordinal)
    }

    public static func - (day: Day, days: Int) -> Day {
        let (ordinal, overflow) = day.ordinal.subtractingReportingOverflow(days)
        if overflow { return days > 0 ? .first : .last }
        return Day(ordinal: ordinal)
    }

    /// Days from the second to the first; positive when the first is later.
    public static func - (later: Day, earlier: Day) -> Int {
        later.ordinal - earlier.ordinal
    }
}
