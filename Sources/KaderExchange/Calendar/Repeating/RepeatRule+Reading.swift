internal import KaderDomain

extension RepeatRule {
    /// Reads a rule.
    ///
    /// - Throws: what is wrong with it, or which part of it kader cannot follow.
    init(reading text: String) throws(CalendarRefusal) {
        let parts = try Self.parts(text)
        for name in parts.keys where !Self.known.contains(name) {
            throw .ruleWithUnknown(name)
        }
        guard let frequency = parts["FREQ"].flatMap(Frequency.init) else { throw .badRule(text) }
        self.init(
            frequency, every: try Self.numbers(parts["INTERVAL"], 1...10_000).first ?? 1,
            until: try Self.end(parts),
            months: try Self.numbers(parts["BYMONTH"], 1...12),
            monthDays: try Self.numbers(parts["BYMONTHDAY"], -31...31, without: 0),
            weekdays: try Self.weekdays(parts["BYDAY"]),
            positions: try Self.numbers(parts["BYSETPOS"], -366...366, without: 0),
            weekStart: try Self.weekStart(parts["WKST"]))
        guard isSensible else { throw .badRule(text) }
    }

    private static let known: Set = [
        "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST",
    ]

    /// What RFC 5545 forbids: the nth Tuesday of a day or a week, the 15th of a week, and positions
    /// among nothing.
    private var isSensible: Bool {
        let isShort = frequency == .daily || frequency == .weekly
        return !(isShort && weekdays.contains { $0.number != nil })
            && !(frequency == .weekly && !monthDays.isEmpty)
            && !(!positions.isEmpty && weekdays.isEmpty && monthDays.isEmpty && months.isEmpty)
    }

    private static func parts(_ text: String) throws(CalendarRefusal) -> [String: String] {
        var parts: [String: String] = [:]
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2,
                parts.updateValue(String(pair[1]), forKey: String(pair[0])) == nil
            else { throw .badRule(text) }
        }
        return parts
    }

    private static func end(_ parts: [String: String]) throws(CalendarRefusal) -> End {
        switch (parts["COUNT"], parts["UNTIL"]) {
        case (nil, nil): return .never
        case (let count?, nil):
            return .count(try numbers(count, 1...100_000).first ?? 1)
        case (nil, let until?):
            guard let moment = CalendarMoment(until) else { throw .badTime(until) }
            return .until(moment)
        case (let count?, _?): throw .badRule("COUNT=\(count);UNTIL")
        }
    }

    private static func numbers(
        _ text: String?, _ range: ClosedRange<Int>, without forbidden: Int? = nil
    ) throws(CalendarRefusal) -> [Int] {
        guard let text else { return [] }
        var numbers: [Int] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let number = Int(part), range.contains(number), number != forbidden else {
                throw .badRule(text)
            }
            numbers.append(number)
        }
        return numbers
    }

    private static func weekdays(_ text: String?) throws(CalendarRefusal) -> [Nth] {
        guard let text else { return [] }
        var weekdays: [Nth] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let weekday = Weekday(calendarCode: part.suffix(2)) else { throw .badRule(text) }
            let number = part.dropLast(2)
            let nth = try numbers(number.isEmpty ? nil : String(number), -53...53, without: 0)
            weekdays.append(Nth(nth.first, weekday))
        }
        return weekdays
    }

    private static func weekStart(_ text: String?) throws(CalendarRefusal) -> Weekday {
        guard let text else { return .monday }
        guard let weekday = Weekday(calendarCode: text) else { throw .badRule(text) }
        return weekday
    }
}
