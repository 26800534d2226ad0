import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Taking out what someone was made by mistake.
@Suite struct RoleRemovalTests {
    private let world: Dependencies

    init() throws {
        world = try .still()
        try world.store.add(try Contact.sample(1, "Frits Blauw"))
        try world.store.add(try Contact.sample(2, "Gerda Blauw"))
        let network = try Network(id: .sample(10), name: "Oldambt", regions: ["AM01"])
        try world.store.add(network)
        try world.store.add(Kaderlid(id: .sample(20), contact: .sample(1), network: network.id))
    }

    private func makeConsulent() throws -> Consulent {
        let consulent = Consulent(
            id: .sample(30), contact: .sample(1), houses: ["groningen"], services: [.inloop])
        try world.store.add(
            consulent, trainings: [try .basic(of: .sample(1), in: .inloop)])
        return consulent
    }

    @Test func theOnlyRoleIsOfferedAndUndoBringsItBack() throws {
        var walk = Walkthrough(world)
        try walk.press("g \"frits\" <Enter> X")
        #expect(walk.screen.contains("kaderlid · Oldambt"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Weggehaald: kaderlid."))
        #expect(try world.store.kaderleden(being: .sample(1)).isEmpty)
        #expect(!walk.screen.contains("kaderlid · Oldambt"))
        try walk.press("<Esc> u")
        #expect(try world.store.kaderleden(being: .sample(1)).map(\.id) == [.sample(20)])
    }

    @Test func whoHasSeveralRolesChoosesOne() throws {
        let consulent = try makeConsulent()
        var walk = Walkthrough(world)
        try walk.press("g \"frits\" <Enter> X <C-s>")
        #expect(walk.screen.contains("kies er een"))
        try walk.press("\"consul\" <Enter> <C-s>")
        #expect(try world.store.consulent(consulent.contact) == nil)
        #expect(try world.store.kaderleden(being: .sample(1)).count == 1)
    }

    @Test func aConsulentWhoIsStillPlannedStaysAndTheDaysAreSaid() throws {
        let consulent = try makeConsulent()
        let today = world.store.now.day
        for (number, day) in [today - 1, today + 2].enumerated() {
            try world.store.plan(
                Spreekuur(
                    id: .sample(40 + number), service: .inloop, at: .online, on: day,
                    during: #require(Hours("10:00-12:00")), staffedBy: [.sample(1)]))
        }
        #expect(throws: RoleError.stillPlanned([today + 2])) {
            try world.store.remove(consulent.id)
        }
        var walk = Walkthrough(world)
        try walk.press("g \"frits\" <Enter> X \"consul\" <Enter> <C-s>")
        #expect(walk.screen.contains("do 26 nov"))
        #expect(try world.store.consulent(Contact.ID.sample(1)) == consulent)
        try world.store.cancel(Spreekuur.ID.sample(41), because: "dicht")
        try world.store.remove(consulent.id)
        #expect(try world.store.consulent(Contact.ID.sample(1)) == nil)
    }

    @Test func whoHasNoRoleHasNothingToTakeOut() throws {
        var walk = Walkthrough(world)
        try walk.press("g \"gerda\" <Enter> X")
        #expect(walk.screen.contains("dit is geen kaderlid en geen consulent"))
    }
}
