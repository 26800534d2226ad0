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
        try story.press("\"elke week\" <Enter> <C-u> \"4 keer\" <Tab> <Tab>")
        try story.stop("<Space>")
        try story.stop("<Esc> <C-s>")
        try story.press("<Enter>")
        try story.stop("<C-s>")
        try expectGolden(story.transcript, "series.txt")
        let planned = try series(dependencies)
        #expect(planned.map(\.coming) == [3])
    }

    @Test func daysAreLeftOutWhereTheSeriesIsPlanned() throws {
        let dependencies = try Dependencies.demoDesk()
        var story = Walkthrough(dependencies)
        try story.press("3 \(Self.form) <Space> \"elke week\" <Enter> <C-u> \"4 keer\" <Tab>")
        try story.press("\"22-3-2027, geen\" <Tab>")
        #expect(story.screen.contains("geen dagen: typ"))
        try story.press("<BackTab> <C-u> \"22-3-2027, 29-3-2027\" <Tab>")
        #expect(story.screen.contains("ma 22 mrt, ma 29 mrt"))
        try story.press("<C-s>")
        let planned = try #require(try series(dependencies).first)
        #expect(planned.coming == 2)
        #expect(planned.series.exceptions.map(\.description) == ["2027-03-22", "2027-03-29"])
    }

    @Test func theWeekdayOfASeriesIsChangedAfterTheDaysThatFallOutAreTold() throws {
        let dependencies = try Dependencies.demoDesk()
        let store = dependencies.store
        let people = try store.consulenten(for: .loopbaan, at: .online).prefix(2)
        try store.plan(
            try Series(
                id: .sample(7), service: .loopbaan, at: .online,
                during: #require(Hours("18:00-20:00")), staffedBy: people.map(\.role.contact),
                .weekly(every: .one), from: #require(Day("2027-03-16")), until: .count(3)))
        var story = Walkthrough(dependencies)
        try story.press("3 p \"online\" <Enter> H \"reeks\" <Enter> e")
        try story.press("<Tab> <Space> \"maandag\" <Enter> <C-s>")
        #expect(story.screen.contains("Nog niet gepland: deze valt uit: ma 29 mrt"))
        #expect(try series(dependencies).map(\.coming) == [3])
        try story.press("<Enter> <C-s>")
        let moved = try store.series(from: store.now.day)
        #expect(moved.map(\.coming) == [2] && moved.map(\.series.weekday) == [.monday])
        try story.press("u")
        #expect(try series(dependencies).map(\.series.weekday) == [.tuesday])
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
        try story.press("C")
        #expect(try copies().map(\.staff) == [people.map(\.role.contact)])
        try story.press("u")
        #expect(try copies().isEmpty)
    }

    @Test func aRosterIsPlannedInOneStepByKeys() throws {
        let dependencies = try Dependencies.demoDesk()
        let store = dependencies.store
        func evenings() throws -> [Spreekuur] {
            try store.agenda(at: .online, from: store.now.day, through: store.now.day + 40)
                .map(\.spreekuur).filter { $0.hours.from.hour == 19 }
        }
        var story = Walkthrough(dependencies)
        try story.press("3 p \"online\" <Enter> N")
        try story.press("<Tab> \"di 19-21\" <Tab> <Tab> <C-u> \"4\" <Tab>")
        try story.stop("<Space>")
        let before = try evenings()
        try story.press("<Esc> <C-s>")
        #expect(try evenings().count == before.count + 4)
        try expectGolden(story.transcript, "roster.txt")
        try story.press("u")
        #expect(try evenings() == before)
    }
}
