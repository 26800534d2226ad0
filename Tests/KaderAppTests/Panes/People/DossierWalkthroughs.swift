import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// A dossier from its first line to its closing, by keyboard.
@Suite struct DossierWalkthroughs {
    private func world() throws -> Dependencies {
        let world = try Dependencies.demoDesk()
        try world.store.add(
            Contact(
                id: .sample(71), name: try #require(PersonName(typed: "Zeno Zilver")),
                phone: "0600000001"))
        return world
    }

    @Test func fromOpeningToClosing() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter>")
        try walk.stop("d \"Rooster\" <Tab> \"werkgever bellen\" <Tab> \"morgen\" <C-s>")
        try walk.stop("d")
        try walk.stop("<Enter>")
        try walk.stop("\"erin\" <Enter> \"Gebeld, geen gehoor.\" <C-s>")
        try walk.stop("d <Enter> <Enter>")
        try walk.press("<Esc> d <Enter> \"sluiten\" <Enter> \"opgelost\" <C-s>")
        let dossier = try #require(try world.store.dossiers(withClosed: true).first?.dossier)
        #expect(dossier.closing?.reason == "opgelost" && dossier.openedBy == "anna")
        try walk.stop("d <Enter>")
        try expectGolden(walk.transcript, "dossier.txt")
    }

    @Test func theNextStepIsUnderToDo() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter>")
        try walk.press("d \"Rooster\" <Tab> \"werkgever bellen\" <Tab> \"morgen\" <C-s>")
        try walk.press("4 t / \"zeno\" <Enter>")
        #expect(walk.screen.contains("werkgever bellen"))
        try walk.press("d")
        #expect(try world.store.dossiers().first?.dossier.nextStep == "")
    }

    @Test func aProtectedNoteLeavesNoDraftNoKeysAndNoMacro() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter> d \"Rooster\" <C-s>")
        try walk.press("d <Enter> \"beschermde notitie schrijven\" <Enter>")
        #expect(walk.rehearsal.app.isProtecting)
        try walk.press("<Tab> \"nodig\" <Tab> \"zwanenhals\"")
        walk.send(.pause)
        #expect(try world.store.drafts().isEmpty)
        try walk.press("<Esc>")
        #expect(walk.screen.contains("van een beschermde notitie blijft geen klad"))
        #expect(try world.store.drafts().isEmpty && !walk.rehearsal.app.isProtecting)
        #expect(InputEvent.key("z").masked == .key("*"))
    }

    @Test func readingAProtectedNoteIsWrittenDown() throws {
        let world = try world()
        let id = Dossier.ID.sample(5)
        try world.store.open(
            Dossier(
                id: id, of: .sample(71), about: "Ziek", opened: world.store.clock.instant,
                by: "anna"))
        try world.store.protect(.sample(6), in: id, .health, because: "re-integratie", "zwanenhals")
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter> d <Enter> \"notitie lezen\" <Enter>")
        #expect(
            walk.screen.contains("Dat wordt opgeschreven") && !walk.screen.contains("zwanenhals"))
        try walk.press("<Enter>")
        #expect(walk.screen.contains("zwanenhals"))
        #expect(try world.store.looks(at: .sample(6)).map(\.actor) == ["anna"])
    }
}
