import KaderApp
import KaderDomain
import Testing

/// Days and times as people type them.
@Suite struct TypedTests {
    @Test(arguments: [
        ("2026-11-24", "2026-11-24"), ("24-11-2026", "2026-11-24"), ("24-11", "2026-11-24"),
        ("24/11", "2026-11-24"), ("24.11.26", "2026-11-24"), (" 24 - 11 ", "2026-11-24"),
        ("1-1", "2027-01-01"), ("1-6", "2026-06-01"), ("25-5", "2027-05-25"),
        ("26-5", "2026-05-26"), ("29-2-2028", "2028-02-29"),
        ("vandaag", "2026-11-24"), ("Morgen", "2026-11-25"), ("overmorgen", "2026-11-26"),
        ("gisteren", "2026-11-23"), ("today", "2026-11-24"), ("tomorrow", "2026-11-25"),
        ("+7", "2026-12-01"), ("+0", "2026-11-24"),
    ])
    func aDayIsUnderstood(typed: String, expected: String) throws {
        let today = try #require(Day("2026-11-24"))
        #expect(Day(typed: typed, today: today)?.description == expected)
    }

    @Test(arguments: [
        "", " ", "24", "24-13", "31-11", "29-2-2027", "24-11-2026-1", "morgenochtend", "+",
        "+99999",
        "24-xi", "-", "2026-11-31", "२४-११",
    ])
    func whatIsNoDayIsRefused(typed: String) throws {
        let today = try #require(Day("2026-11-24"))
        #expect(Day(typed: typed, today: today) == nil)
    }

    @Test(arguments: [
        ("14:30", "14:30"), ("14.30", "14:30"), ("1430", "14:30"), ("930", "09:30"),
        ("9:30", "09:30"), ("14", "14:00"), ("9", "09:00"), ("14u", "14:00"),
        ("14 uur", "14:00"), ("14u30", "14:30"), ("14:30 uur", "14:30"), ("0:00", "00:00"),
        ("0", "00:00"), ("24:00", "24:00"),
    ])
    func aTimeIsUnderstood(typed: String, expected: String) {
        #expect(TimeOfDay(typed: typed)?.description == expected)
    }

    @Test(arguments: ["", "u", "25", "14:60", "14:3", "14:30:00", "24:01", "12345"])
    func whatIsNoTimeIsRefused(typed: String) {
        #expect(TimeOfDay(typed: typed) == nil)
    }
}
