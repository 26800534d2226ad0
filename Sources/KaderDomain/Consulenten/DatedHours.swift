/// Hours on one day: `2026-11-24 09:00-12:00`.
///
/// Ordered by day, then by hour.
public struct DatedHours: Hashable, Comparable, Sendable, CodedAsText {
    public let day: Day
    public let hours: Hours

    public init(_ day: Day, _ hours: Hours) {
        self.day = day
        self.hours = hours
    }

    public init?(_ description: String) {
        let parts = description.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(String(parts[0])), let hours = Hours(String(parts[1]))
        else { return nil }
        self.init(day, hours)
    }

    public var description: String { "\(day) \(hours.from)-\(hours.to)" }

    public static func < (left: Self, right: Self) -> Bool {
        (left.day, left.hours) < (right.day, right.hours)
    }
}
