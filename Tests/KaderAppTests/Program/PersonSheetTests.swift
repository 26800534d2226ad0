import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// A person, found by searching everything.
@Suite struct PersonSheetTests {
    @Test func showsHowToReachThemWhatIsToComeAndWhatTheyDo() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.stop("g \"frits\" <Enter>")
        try expectGolden(walk.transcript, "a-person.txt")
    }

    @Test func anAppointmentThatIsBookedForThemAppearsAtOnce() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("g \"gerda\" <Enter>")
        #expect(walk.screen.contains("geen; b maakt er een"))
        try walk.press("b")
        #expect(walk.screen.contains("Gerda Blauw") && walk.screen.contains("Afspraak maken"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Gerda Blauw ═"))
        #expect(walk.screen.contains("wo 25 nov 2026 10:00–11:00 · loopbaan"))
        try walk.press("<Esc>")
        #expect(!walk.screen.contains("Gerda Blauw ═"))
    }

    @Test func whatIsOverOrCancelledIsNotToCome() throws {
        let world = try world()
        let early = try world.store.person(.sample(3))
        #expect(early.coming.map(\.appointment.hours.from) == [TimeOfDay("09:00")])
        #expect(early.past.isEmpty)
        var late = world
        late.store = world.store.store.as(
            world.store.actor, at: .fixed(try #require(LocalTime("2026-11-25T10:00"))))
        #expect(try late.store.person(.sample(3)).coming.isEmpty)
        #expect(try late.store.person(.sample(3)).past.count == 1)
        try world.store.cancel(try #require(early.coming.first?.id), because: "ziek")
        #expect(try world.store.person(.sample(3)).coming.isEmpty)
        #expect(try world.store.person(.sample(3)).past.map(\.appointment.reason) == ["ziek"])
    }

    @Test func aLongStoryIsScrolledToItsEndAndNoFurther() throws {
        let world = try world()
        var walk = Walkthrough(world, size: Size(columns: 40, rows: 10))
        try walk.press("g \"frits\" <Enter>")
        #expect(!walk.screen.contains("voorzitter"))
        try walk.press("<PageDown> <PageDown> <PageDown>")
        #expect(walk.screen.contains("voorzitter"))
        try walk.press("<PageUp> <PageUp> <PageUp>")
        #expect(walk.screen.contains("Telefoon"))
    }

    /// One spreekuur tomorrow, an appointment in it, and a chair.
    private func world() throws -> Dependencies {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(3), "09:00")
        let setup = try world.seen(by: "setup").store
        let network = try Network(id: .sample(1), name: "Noorderdiep", regions: ["AM01"])
        try setup.add(network)
        try setup.add(
            BoardFunction(
                id: .sample(1), network: network.id, contact: .sample(3), role: .chair,
                period: #require(Period(from: Day("2024-03-01"), until: nil))))
        return world
    }
}
