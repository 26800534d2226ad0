import KaderDomain
import KaderTesting
import Testing

@Suite struct RecurrenceTests {
    struct Case: Sendable {
        let name: String
        let rule: String
        let first: String
        let end: String
        let days: String
    }

    /// From RFC 5545 (3.8.5.3): those of its examples that lie within our rules. Days as it lists
    /// them, `1997-09-02` as `0902`, the year where it changes.
    @Test(arguments: [
        Case(
            name: "weekly for 10 occurrences", rule: "FREQ=WEEKLY", first: "1997-09-02",
            end: "10x",
            days: "1997 0902 0909 0916 0923 0930 1007 1014 1021 1028 1104"),
        Case(
            name: "weekly until December 24, 1997", rule: "FREQ=WEEKLY", first: "1997-09-02",
            end: "1997-12-24",
            days: """
                1997 0902 0909 0916 0923 0930 1007 1014 1021 1028 1104 1111 1118 1125 1202 1209
                1216 1223
                """),
        Case(
            name: "every other week", rule: "FREQ=WEEKLY;INTERVAL=2", first: "1997-09-02",
            end: "1998-02-17",
            days: """
                1997 0902 0916 0930 1014 1028 1111 1125 1209 1223 1998 0106 0120 0203 0217
                """),
        Case(
            name: "monthly on the first Friday for 10 occurrences",
            rule: "FREQ=MONTHLY;BYDAY=1FR", first: "1997-09-05", end: "10x",
            days: "1997 0905 1003 1107 1205 1998 0102 0206 0306 0403 0501 0605"),
        Case(
            name: "monthly on the first Friday until December 24, 1997",
            rule: "FREQ=MONTHLY;BYDAY=1FR", first: "1997-09-05", end: "1997-12-24",
            days: "1997 0905 1003 1107 1205"),
        Case(
            name: "the last Sunday, on which the clock changes (2000/84/EC)",
            rule: "FREQ=MONTHLY;BYDAY=-1SU", first: "2027-03-01", end: "8x",
            days: "2027 0328 0425 0530 0627 0725 0829 0926 1031"),
    ])
    func daysAreThoseOfTheStandard(_ given: Case) throws {
        let series = try series(given.rule, given.first, given.end)
        #expect(series.days.map(\.description) == Self.days(given.days), "\(given.name)")
    }

    /// RFC 5545 (3.8.5.1): what is left out counts all the same.
    @Test func aDayThatIsLeftOutIsCounted() throws {
        let series = try series("FREQ=WEEKLY", "1997-09-02", "4x", except: ["1997-09-09"])
        #expect(series.days.map(\.description) == Self.days("1997 0902 0916 0923"))
    }

    @Test func daysAreThoseThatALookAtEveryDayFinds() {
        forAll(Volume.of(3_000)) { seeded in
            let first = Day(ordinal: seeded.int(in: 19_000...24_000))
            let rule = Self.random(&seeded, from: first)
            let last = first + seeded.int(in: -2...735)
            return rule.days(from: first, through: last)
                == NaiveRecurrence.days(rule, from: first, through: last)
        }
    }

    @Test func everyRuleIsReadBackAsItIsWritten() {
        let weekly = Recurrence.Weeks.allCases.map { Recurrence.weekly(every: $0) }
        let monthly = Recurrence.Nth.allCases.flatMap { nth in
            Weekday.allCases.map { Recurrence.monthly(nth, $0) }
        }
        for rule in weekly + monthly { #expect(Recurrence(rule.description) == rule) }
        #expect(monthly.count == 35)
        for text in ["", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=3", "FREQ=MONTHLY;BYDAY=5MO"] {
            #expect(Recurrence(text) == nil)
        }
    }

    @Test func aDayOffersTheRulesInWhichItFalls() throws {
        let fourth = try #require(Day("2026-11-24"))
        #expect(
            Recurrence.including(fourth).map(\.label.nl) == [
                "elke week", "elke 2 weken", "elke 4 weken", "elke 4e dinsdag van de maand",
                "elke laatste dinsdag van de maand",
            ])
        let fifth = try #require(Day("2026-12-29"))
        #expect(
            Recurrence.including(fifth).last?.label.en == "every last Tuesday of the month")
        #expect(Recurrence.including(fifth).count == 4)
    }

    @Test(arguments: [
        ("2027-01-05", "2029-01-05", nil), ("2027-01-05", "2029-01-06", "2029-01-05"),
        ("2027-01-05", "105x", nil), ("2027-01-05", "106x", "2029-01-05"),
        ("2024-02-29", "2026-03-01", "2026-02-28"),
    ])
    func aSeriesLastsTwoYearsAtMost(_ first: String, _ end: String, _ limit: String?) throws {
        guard let limit else {
            #expect(try !series("FREQ=WEEKLY", first, end).days.isEmpty)
            return
        }
        let error = #expect(throws: SeriesError.self) {
            try series("FREQ=WEEKLY", first, end)
        }
        #expect(error == .tooLong(limit: try #require(Day(limit))))
    }

    @Test(arguments: [
        ("FREQ=WEEKLY", "2027-01-05", "2027-01-04", []),
        ("FREQ=MONTHLY;BYDAY=1MO", "2027-01-05", "2027-01-31", []),
        ("FREQ=WEEKLY", "2027-01-05", "1x", ["2027-01-05"]),
    ])
    func aSeriesWithoutDaysIsNone(
        _ rule: String, _ first: String, _ end: String, _ except: [String]
    ) {
        #expect(throws: SeriesError.noDays) {
            try series(rule, first, end, except: except)
        }
    }

    @Test(arguments: ["", "0x", "-1x", "x", "010x", "2027-02-30", "10"])
    func whatIsNoEndIsRefused(_ text: String) {
        #expect(SeriesEnd(text) == nil)
    }

    private func series(
        _ rule: String, _ first: String, _ end: String, except: [String] = []
    ) throws -> Series {
        try Series(
            id: .named("x"), service: .loopbaan, at: .online,
            during: #require(Hours("09:00-12:00")), staffedBy: [.named("a"), .named("b")],
            #require(Recurrence(rule)), from: #require(Day(first)),
            until: #require(SeriesEnd(end)), leavingOut: except.compactMap { Day($0) })
    }

    private static func random(_ seeded: inout Seeded, from first: Day) -> Recurrence {
        seeded.oneIn(2)
            ? .weekly(every: seeded.pick(Recurrence.Weeks.allCases))
            : .monthly(
                seeded.pick(Recurrence.Nth.allCases), seeded.pick(Weekday.allCases))
    }

    /// `1997 0902 …` as days in full.
    private static func days(_ text: String) -> [String] {
        var year: Substring = ""
        return text.split(whereSeparator: \.isWhitespace).compactMap { word in
            if word > "1231" {
                year = word
                return nil
            }
            return "\(year)-\(word.prefix(2))-\(word.suffix(2))"
        }
    }
}
