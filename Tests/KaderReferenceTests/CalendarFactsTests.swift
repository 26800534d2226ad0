import KaderDomain
import KaderReference
import Testing

@Suite struct CalendarFactsTests {
    @Test func holidaysFallWhereOthersHaveThem() throws {
        let table = try CSVTable(Fixtures.holidays)
        let expected = table.rows.map { "\($0[0].text) \($0[1].text) \($0[2].text)" }
        let years = (2024...2030).flatMap(try Reference.embedded().holidays.in)
        let sourced = Set(table.rows.map { $0[2].text })
        let found = years.filter { sourced.contains($0.rule.code) }
            .map { "\($0.day) \($0.day.weekday.rawValue) \($0.rule.code)" }
        #expect(found.sorted() == expected.sorted())
        #expect(expected.count == 84)
    }

    @Test func theClockChangesWhenTheDecreeSaysSo() throws {
        let table = try CSVTable(Fixtures.clockChanges)
        #expect(table.rows.count == 14)
        for row in table.rows {
            let day = try #require(Day(row[0].text))
            let instant = try #require(Instant(row[3].text))
            let before = Amsterdam.local(instant + -60)
            #expect(Amsterdam.local(instant) == LocalTime("\(day)T\(row[2].text)"))
            #expect(before.day == day)
            #expect(Amsterdam.offset(at: instant) != Amsterdam.offset(at: instant + -1))
            let midnight = LocalTime(day: day, time: .startOfDay)
            let next = LocalTime(day: day + 1, time: .startOfDay)
            let seconds = try Amsterdam.instant(next) - Amsterdam.instant(midnight)
            #expect("\(seconds / 3_600)" == row[4].text)
        }
    }
}
