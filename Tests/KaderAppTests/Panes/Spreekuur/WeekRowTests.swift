import KaderDomain
import KaderStore
import Testing

@testable import KaderApp

/// Going from day to day in the agenda of a week, and to what was just made.
@Suite struct WeekRowTests {
    /// From Wednesday afternoon to Thursday afternoon, though Thursday begins in the morning; over an
    /// empty day too.
    @Test func theArrowsStayInTheRow() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.plan(2, "2026-11-25", "13:30-16:00")
        try world.plan(3, "2026-11-26", "09:30-12:00")
        try world.plan(4, "2026-11-26", "13:00-16:00")
        try world.plan(5, "2026-11-23", "09:00-11:00")
        try world.plan(6, "2026-11-23", "14:00-16:00")
        var walk = Walkthrough(world)
        try walk.press("<Right> <Down>")
        #expect(walk.selected == .sample(2))
        try walk.press("<Right>")
        #expect(walk.selected == .sample(4))
        try walk.press("<Left> <Left> <Left>")
        #expect(walk.selected == .sample(6))
        try walk.press("<Up> <Right> <Right>")
        #expect(walk.selected == .sample(1))
    }

    @Test func whatWasJustPlannedIsSelectedAlsoInAnotherWeek() throws {
        var walk = Walkthrough(try .oneSpreekuurAndInloop())
        try walk.press("n \"inl\" <Enter> <Down> \"wo week 50\" <Down> \"9\" <Down> \"11\" <Down>")
        try walk.press("\"gerda\" <Enter> <Down> \"kamer\" <Enter> <C-s>")
        #expect(walk.agenda?.day == Day("2026-12-09"), "\(walk.screen)")
        #expect(walk.agenda?.selected?.spreekuur.day == Day("2026-12-09"))
        try walk.press("e <Down> <Down> \"do week 50\" <C-s>")
        #expect(walk.agenda?.selected?.spreekuur.day == Day("2026-12-10"), "\(walk.screen)")
    }

    @Test func anAppointmentThatWasMovedIsGoneTo() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.plan(2, "2026-12-03", "09:00-12:00")
        try world.book(.sample(3), "11:00")
        var walk = Walkthrough(world)
        try walk.press("<Right> <Enter> <Down> <Down> v \"3 dec 10u\" <C-s>")
        #expect(walk.screen.contains("Verzet naar do 3 december, 10.00 uur."), "\(walk.screen)")
        #expect(walk.agenda?.opened == .sample(2), "\(walk.screen)")
        #expect(walk.agenda?.selectedAppointment?.appointment.contact == .sample(3))
    }
}

extension Walkthrough {
    fileprivate var agenda: SpreekuurPane? {
        rehearsal.app.panes.lazy.compactMap { ($0 as? PlacedPane<SpreekuurPane>)?.pane }.first
    }

    fileprivate var selected: Spreekuur.ID? { agenda?.selected?.id }
}

extension Dependencies {
    fileprivate func plan(_ number: Int, _ day: String, _ hours: String) throws {
        try seen(by: "setup").store.plan(
            try Spreekuur(
                id: .sample(number), service: .loopbaan, at: .house("groningen"),
                on: #require(Day(day)), during: #require(Hours(hours)),
                staffedBy: [.sample(1), .sample(2)], in: [.sample(1)]))
    }
}
