import KaderDomain
import KaderTesting

@testable import KaderExchange

/// Rules as people's calendars have them, and stranger ones.
enum RandomRule {
    static func first(_ seeded: inout Seeded) -> Day {
        Day(ordinal: Int.random(in: 10_000...25_000, using: &seeded))
    }

    static func any(_ seeded: inout Seeded) -> RepeatRule {
        let frequency = RepeatRule.Frequency.allCases.randomElement(using: &seeded) ?? .daily
        let isLong = frequency == .monthly || frequency == .yearly
        let weekdays = some(0...3, &seeded) { seeded in
            RepeatRule.Nth(
                isLong && Bool.random(using: &seeded)
                    ? [1, 2, 3, 4, 5, -1, -2].randomElement(using: &seeded) : nil,
                Weekday.allCases.randomElement(using: &seeded) ?? .monday)
        }
        let monthDays =
            frequency == .weekly
            ? []
            : some(0...3, &seeded) {
                [1, 2, 13, 28, 29, 31, -1, -3].randomElement(using: &$0) ?? 1
            }
        let months = some(0...2, &seeded) { Int.random(in: 1...12, using: &$0) }
        let isEmpty = weekdays.isEmpty && monthDays.isEmpty && months.isEmpty
        return RepeatRule(
            frequency, every: Int.random(in: 1...4, using: &seeded), until: end(&seeded),
            months: months, monthDays: monthDays, weekdays: weekdays,
            positions: isEmpty
                ? [] : some(0...2, &seeded) { [1, 2, 3, -1, -2].randomElement(using: &$0) ?? 1 },
            weekStart: Bool.random(using: &seeded) ? .monday : .sunday)
    }

    private static func end(_ seeded: inout Seeded) -> RepeatRule.End {
        switch Int.random(in: 0...3, using: &seeded) {
        case 0: .count(Int.random(in: 1...30, using: &seeded))
        case 1: .until(CalendarMoment(first(&seeded)))
        default: .never
        }
    }

    /// Half of the time nothing.
    private static func some<T>(
        _ count: ClosedRange<Int>, _ seeded: inout Seeded, _ make: (inout Seeded) -> T
    ) -> [T] {
        guard Bool.random(using: &seeded) else { return [] }
        return (0..<Int.random(in: count, using: &seeded)).map { _ in make(&seeded) }
    }
}
