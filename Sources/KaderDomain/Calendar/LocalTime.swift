/// A day and a time on the clock in Amsterdam. It need not exist, and may exist twice: see
/// ``Amsterdam``.
///
/// `24:00` is kept as `00:00` of the next day, so that one moment has one value.
public struct LocalTime: Hashable, Comparable, Sendable {
    public let day: Day
    /// 00:00...23:59.
    public let time: TimeOfDay

    public init(day: Day, time: TimeOfDay) {
        let isNextDay = time == .endOfDay
        self.day = isNextDay ? day + 1 : day
        self.time = isNextDay ? .startOfDay : time
    }

    /// Minutes by the clock on the wall: that it may have changed between does not count.
    public func minutes(since other: LocalTime) -> Int {
        (day - other.day) * 1440 + time.minutes - other.time.minutes
    }

    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}

extension LocalTime: CodedAsText {
    /// Reads `2026-11-24T09:00` and nothing else.
    public init?(_ description: String) {
        let parts = description.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2,
            let day = Day(String(parts[0])), let time = TimeOfDay(String(parts[1]))
        else { return nil }
        self.init(day: day, time: time)
    }

    /// `2026-11-24T09:00`.
    public var description: String { "\(day)T\(time)" }
}
