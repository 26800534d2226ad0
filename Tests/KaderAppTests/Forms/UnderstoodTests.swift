import KaderApp
import KaderDomain
import TerminalUI
import Testing

/// What stands beside the days and times of a form while they are typed.
@Suite struct UnderstoodTests {
    @Test func aSpreekuurTellsItsDayAndBothTimes() throws {
        let notes = try notes(day: "di", from: "half drie", until: "1630")
        #expect(notes["day"]?.nl == "dinsdag 1 december 2026")
        #expect(notes["day"]?.en == "Tuesday 1 December 2026")
        #expect(notes["from"]?.nl == "14.30 uur")
        #expect(notes["until"]?.en == "16:30")
    }

    @Test func whatIsNotUnderstoodHasNothingBesideIt() throws {
        let notes = try notes(day: "volgende vr", from: "middernacht", until: "")
        #expect(notes.isEmpty)
    }

    private func notes(day: String, from: String, until: String) throws -> [String: Phrase] {
        let today = try #require(Day("2026-11-24"))
        let typed = [("day", day), ("from", from), ("until", until)]
        let values = FormValues(
            Dictionary(uniqueKeysWithValues: typed.map { ($0.0, .text($0.1)) }))
        return SpreekuurForm(place: .online, day: today).notes(on: values, today: today)
    }
}
