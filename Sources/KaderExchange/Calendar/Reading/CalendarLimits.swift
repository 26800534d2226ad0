/// How much of a calendar file kader reads at most, so that none keeps it busy or fills its memory.
public enum CalendarLimits {
    /// A calendar of ten years is a tenth of it.
    public static let bytes = 10_000_000
    static let events = 20_000

    /// VCALENDAR, VEVENT and VALARM are three.
    static let depth = 6

    /// Days looked at to work out what repeats.
    static let work = 10_000_000
}

/// What may still be worked out for one file.
struct CalendarWork {
    private var left: Int

    init(_ days: Int = CalendarLimits.work) { left = days }

    /// - Throws: ``CalendarRefusal/tooMuchWork`` where there is nothing left.
    mutating func spend(_ days: Int) throws(CalendarRefusal) {
        left -= days
        guard left >= 0 else { throw .tooMuchWork }
    }
}
