public import KaderDomain

/// How an event comes back: the part of RFC 5545's recurrence rules (3.3.10) that calendars of
/// people use. What is not in it cannot be read, so that nothing is understood by half.
///
/// Always true of a rule: `interval` and a count are at least 1; days of months are 1...31 or
/// -31...-1; positions are not 0.
public struct RepeatRule: Hashable, Sendable {
    public let frequency: Frequency

    /// Every so many days, weeks, months or years.
    public let interval: Int
    public let end: End

    /// 1...12; empty for all.
    public let months: [Int]

    /// From the end of the month where negative; empty for what the frequency says.
    public let monthDays: [Int]
    public let weekdays: [Nth]

    /// Which of the days of a week, month or year count, from 1 or, from the end, -1; empty for
    /// all.
    public let positions: [Int]

    /// On which day a week begins.
    public let weekStart: Weekday

    public enum Frequency: String, CaseIterable, Sendable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    public enum End: Hashable, Sendable {
        case never

        /// After so many times, the first included.
        case count(Int)

        /// Not after this.
        case until(CalendarMoment)
    }

    /// A weekday: each of them, or the nth of a month or year, from its end where negative.
    public struct Nth: Hashable, Sendable {
        public let number: Int?
        public let weekday: Weekday

        public init(_ number: Int? = nil, _ weekday: Weekday) {
            self.number = number
            self.weekday = weekday
        }
    }

    public init(
        _ frequency: Frequency, every interval: Int = 1, until end: End = .never,
        months: [Int] = [], monthDays: [Int] = [], weekdays: [Nth] = [], positions: [Int] = [],
        weekStart: Weekday = .monday
    ) {
        self.frequency = frequency
        self.interval = max(1, interval)
        self.end = end
        self.months = months
        self.monthDays = monthDays
        self.weekdays = weekdays
        self.positions = positions
        self.weekStart = weekStart
    }
}
