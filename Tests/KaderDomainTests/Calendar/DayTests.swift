import Foundation
import KaderDomain
import KaderTesting
import Testing

@Suite struct DayTests {
    private var gregorian: Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        return calendar
    }

    private func date(_ day: Day) -> Date {
        Date(timeIntervalSince1970: Double(day.ordinal) * 86_400)
    }

    @Test func countsEveryDayOfEightCenturiesOneByOne() throws {
        var expected = try #require(Day("1700-01-01"))
        var days = 0
        for year in 1700..<2500 {
            for month in 1...12 {
                for dayOfMonth in 1...31 {
                    guard let day = Day(year: year, month: month, day: dayOfMonth) else { continue }
                    guard day == expected, day.year == year, day.month == month,
                        day.dayOfMonth == dayOfMonth
                    else {
                        Issue.record("\(year)-\(month)-\(dayOfMonth) came out as \(day)")
                        return
                    }
                    expected = day + 1
                    days += 1
                }
            }
        }
        #expect(days == 2 * 146_097)
        #expect(expected.description == "2500-01-01")
    }

    @Test func agreesWithFoundationOnDatesWeekdaysAndWeeks() throws {
        let calendar = gregorian
        let first = try #require(Day("1700-01-01"))
        let step = Volume.isFull ? 1 : 7 * 3 - 1
        for offset in stride(from: 0, to: 2 * 146_097, by: step) {
            let day = first + offset
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: date(day))
            let week = ISOWeek(
                year: try #require(parts.yearForWeekOfYear), week: try #require(parts.weekOfYear))
            let fromSunday = try #require(parts.weekday)
            guard day.year == parts.year, day.month == parts.month, day.dayOfMonth == parts.day,
                day.weekday.rawValue % 7 + 1 == fromSunday, day.isoWeek == week
            else {
                Issue.record("\(day), \(day.weekday), \(day.isoWeek) against \(parts)")
                return
            }
        }
    }

    @Test func readsWhatItWrites() {
        forAll(Volume.of(10_000)) { seeded in
            let day = Day(ordinal: seeded.int(in: Day.first.ordinal...Day.last.ordinal))
            return Day(day.description) == day && day.description.utf8.count == 10
        }
    }

    @Test(arguments: [
        "", "2026-2-3", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",
        " 2026-01-01", "2026-01-01 ", "26-01-01", "2026/01/01", "2026-01-01-01", "+026-01-01",
        "٢٠٢٦-01-01", "0000-01-01", "1900-02-29",
    ])
    func refusesWhatIsNoDay(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func knowsLeapDays() {
        #expect(Day("2000-02-29") != nil)
        #expect(Day("2024-02-29") != nil)
        #expect(Day("2100-02-29") == nil)
    }

    @Test func stopsAtTheEndsOfTheCalendar() {
        #expect(Day.last + 1 == .last)
        #expect(Day.first - 1 == .first)
        #expect(Day.first + .max == .last)
        #expect(Day.last - .max == .first)
        #expect(Day.last + .min == .first)
        #expect(Day.first - .min == .last)
        #expect(Day.last.description == "9999-12-31")
        #expect(Day.first.description == "0001-01-01")
    }

    @Test func isCodedAsText() throws {
        let day = try #require(Day("2026-11-24"))
        let data = try JSONEncoder().encode([day])
        #expect(String(decoding: data, as: UTF8.self) == #"["2026-11-24"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }
}
