import Foundation
import KaderDomain
import Testing

/// Months against Foundation's calendar.
@Suite struct MonthArithmeticTests {
    private let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
        return calendar
    }()

    private func day(_ date: Date) -> Day {
        Day(ordinal: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
    }

    @Test(arguments: [-12, -11, -1, 0, 1, 2, 11, 12, 40])
    func addsMonthsAsFoundationDoes(months: Int) throws {
        for ordinal in stride(from: 16_000, to: 22_000, by: 1) {
            let start = Date(timeIntervalSince1970: Double(ordinal) * 86_400)
            let later = try #require(calendar.date(byAdding: .month, value: months, to: start))
            #expect(Day(ordinal: ordinal).adding(months: months) == day(later))
        }
    }

    @Test func knowsTheFirstAndLastDayOfEveryMonth() {
        for ordinal in 18_000..<19_500 {
            let some = Day(ordinal: ordinal)
            #expect(some.firstOfMonth.dayOfMonth == 1 && some.firstOfMonth.month == some.month)
            #expect(some.lastOfMonth.month == some.month)
            #expect((some.lastOfMonth + 1).dayOfMonth == 1)
        }
    }

    @Test func stopsAtTheEndsOfTime() {
        #expect(Day.last.adding(months: 1) == Day.last)
        #expect(Day.first.adding(months: -1) == Day.first)
    }

    @Test func namesTheMonth() throws {
        let day = try #require(Day("2026-03-05"))
        #expect(day.monthAndYear(in: .nl) == "maart 2026")
        #expect(day.monthAndYear(in: .en) == "March 2026")
    }
}
