import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// Planning a spreekuur that comes back, and copying a week.
@Suite struct SeriesTests {
    private func series(_ dependencies: Dependencies) throws -> [SeriesEntry] {
        try dependencies.store.series(from: dependencies.store.now.day)
    }

    /// From the day on: evening, two consulenten, a room.
    private static let form =
        "n <Tab> <Tab> \"15-3-2027\" <Tab> \"18\" <Tab> \"20\" <Tab> <Space> <Enter> "
        + "<Space> <Enter> <Tab> <Space> <Enter> <Tab>"

    @Test func planningASeriesOfWhichADayFallsOut() throws {
        let dependencies = try Dependencies.demoDesk()
        var story = Walkthrough(dependencies)
        try story.press("3 \(Self.form)")
        try story.stop("<Space>")
        try story.press("\"elke week\" <Enter> <C-u> \"4 keer\" <Tab>")
        try story.stop("<Space>")
        try story.stop("<Esc> <C-s>")
        try story.press("<Enter>")
        try story.stop("<C-s>")
        try expectGolden(story.transcript, "series.txt")
        let planned = try series(dependencies)
        #expect(planned.map(\.coming) == [3])
    }

    @Test func aSeriesIsEndedFromItsHouse() throws {
        let dependencies = try Dependencies.demoDesk()
        let store = dependencies.store
        let people = try store.consulenten(for: .loopbaan, at: .online).prefix(2)
        let planned = try Series(
            id: .sample(7), service: .loopbaan, at: .online,
            during: #require(Hours("18:00-20:00")), staffedBy: people.map(\.role.contact),
            .weekly(every: .two), from: #require(Day("2027-03-02")), until: .count(3))
        try store.plan(planned)
        var story = Walkthrough(dependencies)
        try story.press("3 p \"online\" <Enter> H \"reeks\" <Enter>")
        #expect(story.screen.contains("elke 2 weken"))
        try story.press("x \"10-3-2027\" <C-s>")
        #expect(try series(dependencies).map(\.coming) == [1])
        try story.press("u")
        #expect(try series(dependencies).map(\.coming) == [3])
    }

    @Test func aWeekIsCopiedAfterAQuestion() throws {
        let dependencies = try Dependencies.demoDesk()
        let store = dependencies.store
        let people = try store.consulenten(for: .loopbaan, at: .online).prefix(2)
        let day = try #require(Day("2026-11-19"))
        try store.plan(
            try Spreekuur(
                id: .sample(8), service: .loopbaan, at: .online, on: day,
                during: #require(Hours("19:00-21:00")), staffedBy: people.map(\.role.contact)))
        func copies() throws -> [Spreekuur] {
            try store.agenda(at: .online, from: day + 7, through: day + 7).map(\.spreekuur)
                .filter { $0.hours.from.hour == 19 }
        }
        var story = Walkthrough(dependencies)
        try story.press("3 p \"online\" <Enter> C")
        #expect(story.screen.contains("Week 47 kopiëren naar week 48"))
        #expect(try copies().isEmpty)
        try story.press("j")
        #expect(try copies().map(\.staff) == [people.map(\.role.contact)])
        try story.press("u")
        #expect(try copies().isEmpty)
    }
}
