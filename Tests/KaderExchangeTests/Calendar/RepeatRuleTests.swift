import KaderDomain
import KaderTesting
import Testing

@testable import KaderExchange

@Suite struct RepeatRuleTests {
    /// At nine in New York, as in the document: an end at midnight UTC is before that.
    @Test(arguments: RepeatRuleExamples.all.indices)
    func comesOnTheDaysThatTheStandardLists(_ index: Int) throws {
        let example = RepeatRuleExamples.all[index]
        let rule = try RepeatRule(reading: example.rule)
        let first = try #require(Day(example.first))
        let days = try Self.days(example.days)
        let last = try #require(days.last)
        #expect(try expand(rule, first, first...last) == days, "\(example.rule)")
        let isFinite = example.rule.contains("COUNT") || example.rule.contains("UNTIL")
        let later = try expand(rule, first, (last + 1)...(last + 4000))
        #expect(later.isEmpty == isFinite, "\(example.rule)")
    }

    @Test(arguments: [
        "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1",
        "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
    ])
    func everyDayOfJanuaryForThreeYears(_ text: String) throws {
        let first = try #require(Day("1998-01-01"))
        let days = try expand(try RepeatRule(reading: text), first, first...(first + 2000))
        #expect(days.count == 93 && days.allSatisfy { $0.month == 1 })
        #expect(days.last == Day("2000-01-31"))
    }

    @Test func theFirstDayCountsAlsoWhereTheRuleDoesNotMeanIt() throws {
        let first = try #require(Day("1997-09-02"))
        let rule = try RepeatRule(reading: "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2")
        #expect(try expand(rule, first, first...(first + 4000)) == [first, Day("1998-02-13")])
    }

    @Test func aWindowShowsWhatTheWholeShows() throws {
        forAll(Volume.of(1000)) { seeded in
            let (rule, first) = (RandomRule.any(&seeded), RandomRule.first(&seeded))
            let whole = try expand(rule, first, first...(first + 3000))
            let from = first + Int.random(in: -100...2500, using: &seeded)
            let window = from...(from + Int.random(in: 0...400, using: &seeded))
            return try expand(rule, first, window) == whole.filter(window.contains)
        }
    }

    @Test func comesOnTheDaysThatANaiveReadingFinds() {
        forAll(Volume.of(300)) { seeded in
            let (rule, first) = (RandomRule.any(&seeded), RandomRule.first(&seeded))
            let found = try expand(rule, first, first...(first + 1500))
            return found == NaiveRule(rule, first).days(through: first + 1500)
        }
    }

    @Test func aRuleIsReadAsItIsWritten() {
        forAll(Volume.of(1000)) { seeded in
            let rule = RandomRule.any(&seeded)
            return try RepeatRule(reading: rule.description) == rule
        }
    }

    @Test(arguments: [
        "", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=YEARLY;BYYEARDAY=1",
        "FREQ=YEARLY;BYWEEKNO=20", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=999999", "FREQ=DAILY;COUNT=2;UNTIL=20260101", "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=DAILY;FREQ=DAILY", "FREQ=MONTHLY;BYSETPOS=1", "FREQ=DAILY;UNTIL=2026", "INTERVAL=2",
        "FREQ=DAILY;X-OWN=1", "FREQ", "FREQ=DAILY;COUNT=",
    ])
    func refusesWhatItCannotFollow(_ text: String) {
        #expect(throws: CalendarRefusal.self) { try RepeatRule(reading: text) }
    }

    @Test func givesUpWhatTakesTooLong() throws {
        let first = try #require(Day("0001-01-01"))
        let rule = try RepeatRule(reading: "FREQ=DAILY;COUNT=100000;BYMONTH=2;BYMONTHDAY=30")
        #expect(throws: CalendarRefusal.tooMuchWork) {
            var work = CalendarWork(1000)
            _ = try rule.days(from: first, in: first...Day.last, work: &work) { _ in true }
        }
    }

    private func expand(
        _ rule: RepeatRule, _ first: Day, _ window: ClosedRange<Day>
    ) throws -> [Day] {
        var work = CalendarWork()
        return try rule.days(from: first, in: window, work: &work) { day in
            let nine = CalendarMoment(day, second: 9 * 3600)
            return rule.allows(nine, at: Instant(seconds: nine.shown + 4 * 3600))
        }
    }

    private static func days(_ text: String) throws -> [Day] {
        try text.split(separator: "; ").flatMap { month in
            let parts = month.split(separator: ": ")
            return try parts[1].split(separator: " ").map { number in
                let digits = number.count == 1 ? "0\(number)" : "\(number)"
                return try #require(Day("\(parts[0])-\(digits)"))
            }
        }
    }
}
