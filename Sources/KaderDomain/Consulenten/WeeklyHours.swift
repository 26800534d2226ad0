/// Hours on one day of every week: `2 09:00-12:00` is Tuesday morning.
///
/// Ordered by weekday, then by hour.
public struct WeeklyHours: Hashable, Comparable, Sendable, CodedAsText {
    public let weekday: Weekday
    public let hours: Hours

    public init(_ weekday: Weekday, _ hours: Hours) {
        self.weekday = weekday
        self.hours = hours
    }

    public init?(_ description: String) {
        let parts = description.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let weekday = Int(parts[0]).flatMap(Weekday.init(rawValue:)),
            let hours = Hours(String(parts[1]))
        else { return nil }
        self.init(weekday, hours)
    }

    public var description: String { "\(weekday.rawValue) \(hours.from)-\(hours.to)" }

    /// "di 09:00–12:00", "Tue 09:00–12:00".
    public var label: Phrase {
        Phrase(nl: "\(weekday.shortName.nl) \(hours)", en: "\(weekday.shortName.en) \(hours)")
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.weekday, left.hours) < (right.weekday, right.hours)
    }
}
