import KaderDomain
import KaderTesting
import Testing

@Suite struct DayWordsTests {
    @Test func readsAloudInBothLanguages() throws {
        let day = try #require(Day("2026-11-24"))
        #expect(day.short(in: .nl) == "di 24 nov")
        #expect(day.short(in: .en) == "Tue 24 Nov")
        #expect(day.medium(in: .nl) == "di 24 november")
        #expect(day.medium(in: .en) == "Tue 24 November")
        #expect(day.long(in: .nl) == "dinsdag 24 november 2026")
        #expect(day.long(in: .en) == "Tuesday 24 November 2026")
    }

    @Test func shortensEveryMonthAsTheDutchDo() throws {
        let names = try (1...12).map { month in
            try #require(Day(year: 2026, month: month, day: 1)).short(in: .nl).suffix(3)
        }
        #expect(
            names == [
                "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
            ])
    }

    @Test func theVisionsFridayIsASaturday() throws {
        let day = try #require(Day("2027-03-27"))
        #expect(day.weekday == .saturday)
        #expect(day.weekday.isWeekend)
    }

    @Test func theNextWeekdayIsNeverTodayAndAtMostAWeekAhead() {
        forAll(Volume.of(2_000)) { seeded in
            let day = Day(ordinal: seeded.int(in: -100_000...100_000))
            let weekday = seeded.pick(Weekday.allCases)
            let next = day.next(weekday)
            return next.weekday == weekday && (1...7).contains(next - day)
        }
    }

    @Test func theMondayIsInTheSameWeek() {
        forAll(Volume.of(2_000)) { seeded in
            let day = Day(ordinal: seeded.int(in: -100_000...100_000))
            let monday = day.monday
            return monday.weekday == .monday && (0...6).contains(day - monday)
                && monday.isoWeek == day.isoWeek && day.isoWeek.monday == monday
        }
    }

    @Test func weeksAreReadStrictly() {
        #expect(ISOWeek("2026-W47")?.monday.description == "2026-11-16")
        #expect(ISOWeek("2026-W47")?.description == "2026-W47")
        #expect(ISOWeek("2026-W53")?.monday.description == "2026-12-28")
        for text in ["2026-47", "2026-W7", "2026W47", "2025-W53", "2026-W00", "2026-W54", ""] {
            #expect(ISOWeek(text) == nil, "\(text)")
        }
    }
}
