/// A holiday in one year.
public struct Holiday: Hashable, Sendable {
    public let day: Day
    public let rule: HolidayRule

    public init(day: Day, rule: HolidayRule) {
        self.day = day
        self.rule = rule
    }

    public var name: Phrase { rule.name }

    /// Whether most people have this day off.
    public var isDayOff: Bool { rule.isDayOff(in: day.year) }
}
