import KaderApp
import KaderDomain
import TerminalUI
import Testing

/// Planning on a day that most people have off is possible, and said.
@Suite struct HolidayWarningTests {
    @Test(arguments: [
        ("25-12", "vrijdag 25 december 2026 · let op: Eerste kerstdag"),
        ("27-4-2027", "dinsdag 27 april 2027 · let op: Koningsdag"),
        ("5-5-2030", "zondag 5 mei 2030 · let op: Bevrijdingsdag"),
    ])
    func theDayFieldNamesTheHoliday(_ example: (typed: String, said: String)) throws {
        var walk = Walkthrough(try .still())
        try walk.press("n <Tab> <Tab> \"\(example.typed)\" <Tab>")
        #expect(walk.screen.contains(example.said))
    }

    /// Good Friday and a Liberation Day between the lustra: people work.
    @Test(arguments: ["24-11", "26-3-2027", "5-5-2027"])
    func anOrdinaryDayIsLeftAlone(_ typed: String) throws {
        var walk = Walkthrough(try .still())
        try walk.press("n <Tab> <Tab> \"\(typed)\" <Tab>")
        #expect(walk.screen.contains("2026") || walk.screen.contains("2027"))
        #expect(!walk.screen.contains("let op"))
    }

    @Test func aSpreekuurOnAHolidayIsPlannedAllTheSame() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press(
            "n <Tab> <Tab> \"25-12\" <Tab> <Tab> <Tab> \"anna\" <Enter> \"bert\" <Enter>")
        try walk.press("<Tab> \"kam\" <Enter> <C-s>")
        #expect(walk.screen.contains("Gepland, maar het huis is dicht: Eerste kerstdag."))
    }
}
