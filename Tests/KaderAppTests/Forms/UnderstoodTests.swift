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

    /// Some mean the one of this week by it.
    @Test func theNextFridayTellsWhichOneItIsNot() throws {
        let notes = try notes(day: "volgende vr", from: "", until: "")
        #expect(notes["day"]?.nl == "vrijdag 4 december 2026, niet vr 27 november")
        let later = try self.notes(day: "volgende di", from: "", until: "")
        #expect(later["day"]?.nl == "dinsdag 1 december 2026")
    }

    @Test func whatIsNotUnderstoodHasNothingBesideIt() throws {
        let notes = try notes(day: "nooit", from: "middernacht", until: "")
        #expect(notes.isEmpty)
    }

    /// Also where it stands there just as kader writes it.
    @Test func aTimeAsKaderWritesItIsToldToo() throws {
        let notes = try notes(day: "", from: "14.00 uur", until: "14:00")
        #expect(notes["from"]?.nl == "14.00 uur")
        #expect(notes["until"]?.nl == "14.00 uur" && notes["until"]?.en == "")
    }

    private func notes(day: String, from: String, until: String) throws -> [String: Phrase] {
        let today = try #require(Day("2026-11-24"))
        let typed = [("day", day), ("from", from), ("until", until)]
        let values = FormValues(
            Dictionary(uniqueKeysWithValues: typed.map { ($0.0, .text($0.1)) }))
        return SpreekuurForm(place: .online, day: today).notes(on: values, today: today)
    }
}
