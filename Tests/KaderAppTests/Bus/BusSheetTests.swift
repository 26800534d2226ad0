import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// The screen of the bus, by keyboard.
@Suite struct BusSheetTests {
    private let world: Dependencies
    private let trip = BusTrip.ID.sample(1)

    init() throws {
        world = try Dependencies.demoDesk()
        let day = world.store.now.day
        try world.store.add(
            ListedThing(BusTrip(id: trip, ["day": day, "title": "Markten"])))
        for (number, hours, spot) in [(2, "00:00-12:00", "Vismarkt"), (3, "12:00-23:59", "Plein")] {
            try world.store.add(
                ListedThing(
                    BusStop(
                        id: .sample(number), ["trip": trip, "hours": hours, "spot": spot])))
        }
    }

    private func count(_ sort: BusTally.Sort, _ spot: String = "Vismarkt") throws -> Int {
        let figures = try world.store.busFigures(of: trip)
        return try #require(figures.first { $0.stop.spot == spot }).count(of: sort)
    }

    @Test func eachKeyCountsOneAtTheStopOfThisHourAndBackspaceTakesTheLastBack() throws {
        var walk = Walkthrough(world)
        try walk.press("Z 7 4 7")
        #expect(walk.screen.contains("Vismarkt"), "\(walk.screen)")
        #expect(walk.screen.contains("straatgesprek ✓"), "\(walk.screen)")
        #expect(try count(.talk) == 2)
        #expect(try count(.aid) == 1)
        try walk.press("<BS>")
        #expect(try count(.talk) == 1)
        #expect(try count(.aid) == 1)
    }

    @Test func aKeyThatIsHeldDownCountsOnceUntilItIsLetGo() throws {
        var walk = Walkthrough(world)
        try walk.press("Z 1 1 1 1 1 1 1 1")
        #expect(try count(.information) == 1)
        walk.send(.quiet)
        try walk.press("1 1 1")
        #expect(try count(.information) == 2)
        try walk.press("0 1")
        #expect(try count(.information) == 3)
        try walk.press("<BS> <BS> <BS> <BS>")
        #expect(try count(.information) == 2)
    }

    @Test func anotherStopIsCountedAtByHand() throws {
        var walk = Walkthrough(world)
        try walk.press("Z <Right> 0")
        #expect(try count(.action, "Plein") == 1)
        #expect(try count(.action) == 0)
    }

    @Test func anIntakeWithoutANameIsAVisitAndOneWithAnAppointmentNeedsAName() throws {
        var walk = Walkthrough(world)
        try walk.press("Z i <C-s>")
        #expect(walk.screen.contains("schrijf op wie of waarover"), "\(walk.screen)")
        try walk.press("\"Loon niet betaald\" <C-s>")
        let figures = try #require(try world.store.busFigures(of: trip).first)
        #expect(figures.intakes == 1)
        #expect(figures.appointments == 0)
        let visit = try world.store.registrations(
            from: world.store.now.day, through: world.store.now.day
        ).first {
            $0.registration.question.hasPrefix("Loon")
        }
        #expect(visit?.registration.place == .bus)
        try walk.press("u")
        #expect(try world.store.busFigures(of: trip).first?.intakes == 0)
    }

    @Test func anIntakeWithANameAndAnHourIsAPersonAVisitAndAnAppointmentInOneStep() throws {
        let before = try world.store.contacts(limit: 9999).count
        var walk = Walkthrough(world)
        try walk.press("Z i \"Noor Zwart\" <Tab> \"06-12345678\" <Tab> <Tab> \"Ander werk\" <Tab>")
        try walk.press("<Space> <Enter> <C-s>")
        let figures = try #require(try world.store.busFigures(of: trip).first)
        #expect(figures.appointments == 1, "\(walk.screen)")
        #expect(try world.store.contacts(limit: 9999).count == before + 1)
        try walk.press("u")
        #expect(try world.store.contacts(limit: 9999).count == before)
    }

    @Test func withoutATripTheScreenSaysHowToMakeOne() throws {
        var walk = Walkthrough(try Dependencies.demoDesk())
        try walk.press("Z")
        #expect(walk.screen.contains("Er is nog geen rit"), "\(walk.screen)")
        try walk.press("t <Enter>")
        #expect(walk.screen.contains("rit van de bus"), "\(walk.screen)")
    }

    @Test func onlyTheLaptopGoesHome() throws {
        var walk = Walkthrough(world)
        try walk.press("Z h")
        #expect(walk.screen.contains("dit is niet de laptop van de bus"), "\(walk.screen)")
    }
}
