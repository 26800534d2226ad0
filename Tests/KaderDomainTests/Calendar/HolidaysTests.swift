import KaderDomain
import Testing

@Suite struct HolidaysTests {
    private func rule(
        _ kind: HolidayRule.Kind, _ status: HolidayRule.Status = .official
    ) -> HolidayRule {
        HolidayRule(code: "x", name: Phrase(same: "x"), kind: kind, status: status)
    }

    /// From the tables of the church, far before and after the years that people plan.
    @Test(arguments: [
        (1818, "1818-03-22"), (1943, "1943-04-25"), (1954, "1954-04-18"), (1981, "1981-04-19"),
        (2000, "2000-04-23"), (2008, "2008-03-23"), (2038, "2038-04-25"), (2049, "2049-04-18"),
        (2076, "2076-04-19"), (2285, "2285-03-22"),
    ])
    func easterFallsWhereTheTablesHaveIt(_ year: Int, _ day: String) {
        #expect(rule(.easter(offset: 0)).day(in: year)?.description == day)
    }

    @Test func easterIsASundayBetweenItsTwoEnds() throws {
        for year in 1583...4099 {
            let easter = try #require(rule(.easter(offset: 0)).day(in: year))
            let first = try #require(Day(year: year, month: 3, day: 22))
            #expect(easter.weekday == .sunday)
            #expect((0...34).contains(easter - first))
        }
    }

    @Test func kingsDayIsNeverASunday() {
        #expect(rule(.kingsDay).day(in: 2025)?.description == "2025-04-26")
        #expect(rule(.kingsDay).day(in: 2026)?.description == "2026-04-27")
        #expect(rule(.kingsDay).day(in: 2014)?.description == "2014-04-26")
        #expect(rule(.kingsDay).day(in: 2013) == nil)
    }

    @Test func aRuleByWeekdayCountsFromTheFirstOfTheMonth() {
        let third = rule(.weekday(nth: 3, .tuesday, month: 9))
        #expect(third.day(in: 2026)?.description == "2026-09-15")
        #expect(third.day(in: 2027)?.description == "2027-09-21")
    }

    @Test func liberationDayIsADayOffInALustrum() {
        let rule = rule(.fixed(month: 5, day: 5), .lustrum)
        #expect(rule.isDayOff(in: 2025))
        #expect(!rule.isDayOff(in: 2026))
    }

    @Test func twoHolidaysCanFallOnOneDay() throws {
        let holidays = Holidays(rules: [
            rule(.easter(offset: 39)), rule(.fixed(month: 5, day: 5), .lustrum),
        ])
        let day = try #require(Day("2016-05-05"))
        #expect(holidays.on(day).count == 2)
        #expect(holidays.on(day + 1).isEmpty)
        #expect(holidays.in(2016).map(\.day) == [day, day])
    }

    @Test func aYearOutsideTheCalendarHasNone() {
        let rules = [rule(.easter(offset: 0)), rule(.weekday(nth: 1, .monday, month: 1))]
        #expect(Holidays(rules: rules).in(0).isEmpty)
        #expect(Holidays(rules: rules).in(10_000).isEmpty)
    }
}
