/// The holidays, computed from their rules: they have no end.
public struct Holidays: Hashable, Sendable {
    public let rules: [HolidayRule]

    public init(rules: [HolidayRule]) {
        self.rules = rules
    }

    /// The holidays on that day; mostly none, sometimes two (Ascension Day on 5 May 2016).
    public func on(_ day: Day) -> [Holiday] {
        let year = day.year
        return rules.filter { $0.day(in: year) == day }.map { Holiday(day: day, rule: $0) }
    }

    /// The first holiday on that day for which most people have it off, or nil.
    public func dayOff(on day: Day) -> Holiday? { on(day).first(where: \.isDayOff) }

    /// The holidays of a year by day, then by code.
    public func `in`(_ year: Int) -> [Holiday] {
        rules
            .compactMap { rule in rule.day(in: year).map { Holiday(day: $0, rule: rule) } }
            .sorted { ($0.day, $0.rule.code) < ($1.day, $1.rule.code) }
    }
}
