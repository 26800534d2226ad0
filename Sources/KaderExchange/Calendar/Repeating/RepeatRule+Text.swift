internal import KaderDomain

extension RepeatRule: CustomStringConvertible {
    /// As a file holds it: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.
    public var description: String {
        var parts = ["FREQ=\(frequency.rawValue)"]
        if interval > 1 { parts.append("INTERVAL=\(interval)") }
        switch end {
        case .never: break
        case .count(let count): parts.append("COUNT=\(count)")
        case .until(let moment): parts.append("UNTIL=\(moment)")
        }
        parts += Self.list("BYMONTH", months) + Self.list("BYMONTHDAY", monthDays)
        parts += Self.list("BYDAY", weekdays) + Self.list("BYSETPOS", positions)
        if weekStart != .monday { parts.append("WKST=\(weekStart.calendarCode)") }
        return parts.joined(separator: ";")
    }

    private static func list<T>(_ name: String, _ values: [T]) -> [String] {
        values.isEmpty ? [] : ["\(name)=\(values.map { "\($0)" }.joined(separator: ","))"]
    }
}

extension RepeatRule.Nth: CustomStringConvertible {
    /// `TU`, `-1TU`.
    public var description: String { (number.map(String.init) ?? "") + weekday.calendarCode }
}

extension Weekday {
    /// The two letters of RFC 5545: `MO`.
    var calendarCode: String { String(name.en.prefix(2)).uppercased() }

    init?(calendarCode: some StringProtocol) {
        guard let day = Self.allCases.first(where: { $0.calendarCode == calendarCode }) else {
            return nil
        }
        self = day
    }
}
