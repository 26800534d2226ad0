public import KaderDomain

/// A day, or a time on some clock, as a calendar file writes it: `20261124`, `20261124T090000`, or
/// with a Z for UTC.
public struct CalendarMoment: Hashable, Sendable, CustomStringConvertible {
    public let day: Day

    /// Seconds since midnight, 0..<86400; nil for a whole day.
    public let second: Int?
    public let isUTC: Bool

    public init(_ day: Day, second: Int? = nil, isUTC: Bool = false) {
        self.day = day
        self.second = second
        self.isUTC = isUTC && second != nil
    }

    /// Reads digits and nothing else. The 60th second, which a leap second has, counts as the 59th.
    public init?(_ description: String) {
        let isUTC = description.hasSuffix("Z")
        let parts = description.dropLast(isUTC ? 1 : 0)
            .split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let date = Self.digits(parts[0], 8),
            let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100)
        else { return nil }
        guard parts.count == 2 else {
            guard !isUTC else { return nil }
            self.init(day)
            return
        }
        guard let time = Self.digits(parts[1], 6), time / 10_000 < 24, time / 100 % 100 < 60,
            time % 100 <= 60
        else { return nil }
        let minutes = time / 10_000 * 60 + time / 100 % 100
        self.init(day, second: minutes * 60 + min(time % 100, 59), isUTC: isUTC)
    }

    public var description: String {
        guard let second else { return day.calendarText }
        let clock = [second / 3600, second / 60 % 60, second % 60].map {
            $0 < 10 ? "0\($0)" : "\($0)"
        }
        return "\(day.calendarText)T\(clock.joined())\(isUTC ? "Z" : "")"
    }

    public var isDay: Bool { second == nil }

    /// The same time of another day.
    func on(_ day: Day) -> CalendarMoment {
        CalendarMoment(day, second: second, isUTC: isUTC)
    }

    /// Seconds since 1970 that a clock in Greenwich would have run when it showed this.
    var shown: Int { day.ordinal * 86_400 + (second ?? 0) }

    private static func digits(_ text: Substring, _ count: Int) -> Int? {
        guard text.utf8.count == count, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        return Int(text)
    }
}
