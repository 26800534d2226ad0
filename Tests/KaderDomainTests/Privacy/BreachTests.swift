import KaderDomain
import Testing

/// The 72 hours of AVG 33.
@Suite struct BreachTests {
    private let start = Amsterdam.importing(
        LocalTime("2027-03-26T09:00") ?? LocalTime(day: Day(ordinal: 0), time: .startOfDay))

    private func breach(
        authority: Breach.Notice? = nil, people: Breach.Notice? = nil, delay: String = ""
    ) throws -> Breach {
        try Breach(
            id: .named("b"), discovered: start, Breach.Facts("mail verkeerd"), authority: authority,
            people: people, delay: delay)
    }

    /// Over the night in which the clock goes forward there are still 72 hours.
    @Test func thereAreSeventyTwoHoursAlsoWhenTheClockChanges() throws {
        #expect(try Amsterdam.local(breach().due) == LocalTime("2027-03-29T10:00"))
    }

    @Test(arguments: [
        (0, 72), (1, 71), (3600, 71), (72 * 3600, 0), (72 * 3600 + 1, -1), (73 * 3600, -1),
    ])
    func tellsWholeHoursLeft(seconds: Int, hours: Int) throws {
        #expect(try breach().hoursLeft(at: start + seconds) == hours)
    }

    @Test func noClockRunsWhereItWasDecided() throws {
        let decided = try breach(authority: .not(because: "versleuteld"))
        #expect(decided.hoursLeft(at: start) == nil && decided.isOpen)
        #expect(try !breach(authority: .not(because: "x"), people: .done(start)).isOpen)
    }

    @Test func lateIsSaidWithAReason() throws {
        let (late, inTime) = (start + 72 * 3600 + 1, start + 72 * 3600)
        #expect(throws: PrivacyError.lateWithoutReason) { try breach(authority: .done(late)) }
        #expect(throws: Never.self) { try breach(authority: .done(late), delay: "ziek") }
        #expect(throws: Never.self) { try breach(authority: .done(inTime)) }
        #expect(throws: PrivacyError.self) { try breach(people: .done(start + -1)) }
    }

    @Test(arguments: [Breach.Notice.done(Instant(seconds: 9)), .not(because: "a:b/c")])
    func aNoticeSurvivesBeingWritten(notice: Breach.Notice) {
        #expect(Breach.Notice(notice.description) == notice)
    }

    @Test(arguments: ["", "done:", "done:x", "not:", "not: ", "ja"])
    func whatIsNoNoticeIsNone(text: String) { #expect(Breach.Notice(text) == nil) }
}
