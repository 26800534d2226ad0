import KaderApp
import KaderDomain
import Testing

/// A day and a time typed in one; it is Tuesday 24 November 2026, 9:00.
@Suite struct NaturalMomentTests {
    @Test(arguments: [
        ("morgen 14u", "2026-11-25T14:00"), ("14u morgen", "2026-11-25T14:00"),
        ("di 9:30", "2026-12-01T09:30"), ("di 14.11", "2026-12-01T14:11"),
        ("24-11 14:30", "2026-11-24T14:30"), ("14:30 24-11", "2026-11-24T14:30"),
        ("24-11-26 14", "2026-11-24T14:00"), ("morgen 1430", "2026-11-25T14:30"),
        ("24 nov om half drie", "2026-11-24T14:30"), ("nov 24 9", "2026-11-24T09:00"),
        ("2 dec 9", "2026-12-02T09:00"), ("2 dec 14 30", "2026-12-02T14:30"),
        ("over 2 weken 14u", "2026-12-08T14:00"), ("14u over 2 weken", "2026-12-08T14:00"),
        ("+1 14", "2026-11-25T14:00"), ("10 over 2 2 december", "2026-12-02T14:10"),
        ("di 10 over 2", "2026-12-01T14:10"), ("vanavond 8 uur", "2026-11-24T20:00"),
        ("morgenochtend 9 uur", "2026-11-25T09:00"), ("9 uur morgenochtend", "2026-11-25T09:00"),
        ("dinsdagmiddag om 2 uur", "2026-12-01T14:00"), ("tomorrow at 2pm", "2026-11-25T14:00"),
        ("tonight at 8", "2026-11-24T20:00"), ("next tue 2:30 pm", "2026-12-01T14:30"),
        ("morgen 24:00", "2026-11-26T00:00"), ("2026-11-24T14:00", "2026-11-24T14:00"),
        ("overmorgen, kwart voor 3", "2026-11-26T14:45"), ("nu", "2026-11-24T09:00"),
        ("morgen 2 uur", "2026-11-25T14:00"), ("volgende vr 9u", "2026-12-04T09:00"),
        ("woensdag volgende week 10u", "2026-12-02T10:00"), ("week 50 10:00", "2026-12-07T10:00"),
        ("tomorrow morning at 9", "2026-11-25T09:00"), ("wo 25 nov 14:00", "2026-11-25T14:00"),
    ])
    func aDayAndATimeAreUnderstood(typed: String, expected: String) throws {
        let now = try #require(LocalTime("2026-11-24T09:00"))
        #expect(LocalTime(typed: typed, now: now)?.description == expected)
    }

    @Test(arguments: [
        "", " ", "morgen", "14u", "14:00", "24 nov 2027", "24 nov 1430", "12.11 10.12",
        "14 morgen", "morgenochtend", "morgenochtend 14u", "di om", "over 2 uur",
        "wo 24 nov 14:00", "morgen 14:00 15:00", "di wo 14u", "vanmorgen 3 uur 's middags",
    ])
    func whatLacksOneOrCouldBeTwoIsRefused(typed: String) throws {
        let now = try #require(LocalTime("2026-11-24T09:00"))
        #expect(LocalTime(typed: typed, now: now) == nil)
    }
}
