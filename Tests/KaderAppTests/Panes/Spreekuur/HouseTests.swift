import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// The house behind the agenda: `H`.
@Suite struct HouseTests {
    private func groningen(_ story: Walkthrough, _ dependencies: Dependencies) throws
        -> HouseCalendar
    {
        try dependencies.store.calendar(of: "groningen")
    }

    @Test func lookingAtAHouseAndChangingIt() throws {
        let dependencies = try Dependencies.demoDesk()
        var story = Walkthrough(dependencies)
        try story.press("3")
        try story.stop("H")
        try story.stop("<Enter>")
        try story.press("<C-u> \"9-17\" <Tab> <C-u> \"9-12:30 13:30-17\" <Tab> <C-u> \"dicht\"")
        try story.stop("<Tab> <C-u> \"morgen\" <C-s>")
        try story.stop("<C-u> <C-s>")
        try story.press("H \"sluiting\" <Enter>")
        try story.stop("\"24-12\" <Tab> \"31-12\" <Tab> \"kerststop\"")
        try story.stop("<C-s>")
        try story.stop("H")
        try expectGolden(story.transcript, "house.txt")
        let calendar = try groningen(story, dependencies)
        #expect(calendar.opening?[.tuesday].description == "09:00–12:30, 13:30–17:00")
        #expect(calendar.opening?[.thursday] == .closed)
        #expect(calendar.closures.map(\.reason) == ["kerststop"])
    }

    @Test func aHolidayIsTurnedRoundAndBackAgain() throws {
        let dependencies = try Dependencies.demoDesk()
        var story = Walkthrough(dependencies)
        try story.press("3 H \"feestdagen\" <Enter>")
        try story.press("\"Hemelvaart\" <Enter>")
        #expect(try groningen(story, dependencies).choices.map(\.isOpen) == [true])
        try story.press("\"Hemelvaart\" <Enter>")
        #expect(try groningen(story, dependencies).choices.isEmpty)
    }

    @Test func aClosureIsTakenOutAndUndone() throws {
        let dependencies = try Dependencies.demoDesk()
        let closure = Closure(
            id: .sample(1), house: nil, first: try #require(Day("2026-12-24")),
            last: try #require(Day("2026-12-31")), reason: "kerststop")
        try dependencies.store.add(try #require(closure))
        var story = Walkthrough(dependencies)
        try story.press("3 H \"kerststop\" <Enter>")
        #expect(story.screen.contains("Ze geldt voor alle huizen."))
        try story.press("x")
        #expect(try groningen(story, dependencies).closures.isEmpty)
        try story.press("u")
        #expect(try groningen(story, dependencies).closures.count == 1)
    }

    @Test func aRoomIsChanged() throws {
        let dependencies = try Dependencies.demoDesk()
        var story = Walkthrough(dependencies)
        let old = try #require(try dependencies.store.rooms(of: "groningen").first)
        try story.press("3 H \"\(old.name)\" <Enter>")
        try story.press("<Tab> <Space> \"vergader\" <Enter> <C-u> \"30\" <C-s>")
        let room = try dependencies.store.room(old.id)
        #expect(room.kind == .meeting && room.capacity == 30 && room.name == old.name)
    }
}
