import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import KaderApp

/// What two devices did that contradicts itself, at the top of what is to be done; and coming together
/// from within the program.
@Suite struct ClashWalkTests {
    private let world: Dependencies
    private let person: Contact

    /// Elsewhere somebody moved to Emmen, here to Assen. Where both did so at one moment, what comes from
    /// the last of the two by name counts.
    init() throws {
        world = try Dependencies.still()
        let elsewhere = try Store.inMemory(Founding(replica: "zuid", isDemo: true))
            .as(world.store.actor, at: world.store.clock)
        person = Contact(
            id: .sample(7), name: try #require(PersonName(typed: "Jo Aerts")),
            phone: "06-00000007", town: "Haren")
        try world.store.add(person)
        try elsewhere.merge(try world.store.commits(after: Knowledge()))
        try world.store.edit(person.living(in: "Assen"), from: person)
        try elsewhere.edit(person.living(in: "Emmen"), from: person)
        try world.store.merge(try elsewhere.commits(after: try world.store.knowledge()))
    }

    private var town: String {
        get throws { try world.store.contact(person.id).town }
    }

    @Test func aVersionIsChosenAndTakenBack() throws {
        var walk = Walkthrough(world)
        try walk.press("4 t")
        #expect(walk.screen.contains("kies"))
        #expect(walk.screen.contains("Twee versies van woonplaats."))
        try walk.press("<Enter>")
        #expect(walk.screen.contains("Welke versie van woonplaats klopt?"))
        #expect(walk.screen.contains("▶Emmen"))
        try walk.press("<Down> <Enter>")
        #expect(try town == "Assen")
        #expect(!walk.screen.contains("Twee versies"))
        try walk.press("u")
        #expect(try town == "Emmen")
        #expect(walk.screen.contains("Twee versies van woonplaats."))
    }

    @Test func whatWasSettledMeanwhileIsRefused() throws {
        var walk = Walkthrough(world)
        try walk.press("4 t <Enter>")
        let clash = try #require(try world.store.clashes().first)
        guard case .field(_, let versions) = clash.form else { return }
        try world.store.settle(clash.id, keeping: versions[0].stamp)
        try walk.press("<Down> <Enter>")
        #expect(walk.screen.contains("Dit is al opgelost."))
        #expect(try town == "Emmen")
    }

    @Test func withoutAPlaceItSaysWhatToDoAndWithOneItSyncs() throws {
        var walk = Walkthrough(world)
        try walk.press("U")
        #expect(walk.screen.contains("Er is nog geen plek om mee uit te wisselen."))
        let folder = FileManager.default.temporaryDirectory.path + "/kader-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try world.store.name(remote: folder, "stick")
        try walk.press("U")
        #expect(walk.screen.contains("Uitgewisseld"))
        #expect(walk.screen.contains("Er was niets nieuws."))
        try walk.press("<Esc>")
        try world.store.name(remote: folder + "-weg", "huis")
        try walk.press("U \"huis\" <Enter>")
        #expect(walk.screen.contains("Die map is er niet: zit de stick erin?"))
    }

    @Test func whereNothingMayChangeItIsRefused() throws {
        var reading = world
        reading.store = world.store.store.readOnly.as(world.store.actor, at: world.store.clock)
        var walk = Walkthrough(reading)
        try walk.press("U")
        #expect(walk.screen.contains("Dat kan nu niet"))
    }
}

extension Contact {
    fileprivate func living(in town: String) -> Contact {
        var moved = self
        moved.town = town
        return moved
    }
}
