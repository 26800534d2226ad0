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

    /// With a dossier in which a protected note says `zwanenhals`.
    private func worldWithNote() throws -> Dependencies {
        let world = try world()
        let id = Dossier.ID.sample(5)
        try world.store.open(
            Dossier(
                id: id, of: .sample(71), about: "Ziek", opened: world.store.clock.instant,
                by: "anna"))
        try world.store.protect(.sample(6), in: id, .health, because: "re-integratie", "zwanenhals")
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

    @Test func theCardThatSearchOpensHasTheDossiersToo() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("g \"zeno\" <Enter> d \"Rooster\" <C-s>")
        #expect(try world.store.dossiers(of: .sample(71)).map(\.dossier.title) == ["Rooster"])
        #expect(walk.screen.contains("Zeno Zilver ═") && walk.screen.contains("Rooster"))
        try walk.press("d <Enter> \"erin\" <Enter> \"Gebeld.\" <C-s> d <Enter> <Enter>")
        #expect(walk.screen.contains("Gebeld."), "\(walk.screen)")
    }

    @Test func aVisitIsSetRightFromTheCard() throws {
        let world = try world()
        let today = world.store.now.day
        try world.store.add(
            Registration(
                id: .sample(9), on: today, at: .online, .werkInkomen, of: .sample(71),
                question: "oud"))
        for way in ["5 / \"zeno\" <Enter>", "g \"zeno\" <Enter>"] {
            var walk = Walkthrough(world)
            try walk.press("\(way) V")
            #expect(walk.screen.contains("Registratie wijzigen"), "\(walk.screen)")
            try walk.press("<Tab> <Tab> <C-u> \"nieuw\" <C-s>")
            #expect(try world.store.registration(.sample(9)).registration.question == "nieuw")
            try walk.press("<Esc> u")
            #expect(try world.store.registration(.sample(9)).registration.question == "oud")
        }
        try world.store.add(
            Contact(
                id: .sample(72), name: try #require(PersonName(typed: "Yara Ypma")),
                phone: "0600000002"))
        var walk = Walkthrough(world)
        try walk.press("g \"yara\" <Enter> V")
        #expect(walk.screen.contains("geen bezoek geregistreerd"), "\(walk.screen)")
    }

    @Test func aTaxQuestionStandsOnTheCard() throws {
        let world = try world()
        try world.store.addTaxQuestion(.sample(8), of: .sample(71), "Telt de fiets mee?")
        var walk = Walkthrough(world)
        try walk.press("g \"zeno\" <Enter>")
        #expect(walk.screen.contains("Belastingvragen"))
        #expect(walk.screen.contains("Telt de fiets mee? · wacht op antwoord"))
    }

    @Test func aProtectedNoteIsWithdrawnWhereItIsRead() throws {
        let world = try worldWithNote()
        let id = Dossier.ID.sample(5)
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter> d <Enter> \"notitie lezen\" <Enter> <Enter>")
        #expect(walk.screen.contains("zwanenhals") && walk.screen.contains("intrekken"))
        try walk.press("x \"niet meer nodig\" <C-s>")
        #expect(walk.screen.contains("zet dit aan als je het zeker weet"), "\(walk.screen)")
        #expect(try world.store.dossier(id).notes.count == 1)
        try walk.press("<Space> <C-s>")
        #expect(try world.store.dossier(id).notes.isEmpty, "\(walk.screen)")
        #expect(
            try world.store.dossier(id).lines.map(\.entry.text)
                == ["Beschermde notitie ingetrokken: niet meer nodig"])
        try walk.press("u")
        #expect(try world.store.look(at: .sample(6)) == "zwanenhals")
    }

    /// What was read is on no screen and nowhere in the program once it was left, by whatever key.
    @Test(arguments: ["<Esc>", "q", "h", "<Left>", "<Enter>", "x <Esc> <Esc>", "x <Esc>"])
    func aProtectedNoteIsGoneOnceItIsLeft(keys: String) throws {
        var walk = Walkthrough(try worldWithNote())
        func held() -> String {
            var text = ""
            dump(walk.rehearsal.app, to: &text)
            return text
        }
        try walk.press("5 / \"zeno\" <Enter> d <Enter> \"notitie lezen\" <Enter> <Enter>")
        #expect(walk.screen.contains("zwanenhals") && held().contains("zwanenhals"))
        try walk.press(keys)
        #expect(!walk.screen.contains("zwanenhals"), "\(walk.screen)")
        #expect(!held().contains("zwanenhals"))
        try walk.press("d <Enter>")
        #expect(!walk.screen.contains("zwanenhals") && !held().contains("zwanenhals"))
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
        let world = try worldWithNote()
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter> d <Enter> \"notitie lezen\" <Enter>")
        #expect(
            walk.screen.contains("Dat wordt opgeschreven") && !walk.screen.contains("zwanenhals"))
        try walk.press("<Enter>")
        #expect(walk.screen.contains("zwanenhals"))
        #expect(try world.store.looks(at: .sample(6)).map(\.actor) == ["anna"])
    }
}
