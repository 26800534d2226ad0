import KaderApp
import KaderDomain
import KaderStore
import TerminalUI
import Testing

/// What is half filled in is kept, and offered again to who filled it in.
@Suite struct DraftTests {
    func world() throws -> Dependencies {
        let dependencies = try Dependencies.still()
        try NetworkSamples.fill(dependencies.store)
        return dependencies
    }

    @Test func aPauseKeepsWhatIsTyped() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 n \"Oldambt\"")
        #expect(try world.store.drafts().isEmpty)
        walk.send(.pause)
        #expect(try world.store.drafts().count == 1)
        walk.send(.pause)
        #expect(try world.store.drafts().count == 1)
    }

    @Test func whatIsOpenedAndNotTouchedIsNoDraft() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 n")
        walk.send(.pause)
        try walk.press("<Esc>")
        #expect(try world.store.drafts().isEmpty)
        #expect(!walk.screen.contains("klad"))
    }

    @Test func afterALostConnectionTheDraftIsOfferedAndGoneOnWith() throws {
        let world = try world()
        var lost = Walkthrough(world)
        try lost.press("1 <Down> <Enter> f \"joris\" <Enter> \"penn\"")
        try lost.press("<Tab> \"1-2-2027\"")
        lost.send(.hangUp)
        var next = Walkthrough(world)
        #expect(next.screen.contains("Je klad is bewaard. Verdergaan?"))
        try next.press("v")
        #expect(next.screen.contains("Joris van den Berg"))
        #expect(next.screen.contains("penningmeester"))
        #expect(next.screen.contains("maandag 1 februari 2027"))
        try next.press("<C-s>")
        let board = try world.store.network(NetworkSamples.groningen).board
        #expect(board.contains { $0.role.role == .treasurer && $0.name == "Joris van den Berg" })
        #expect(try world.store.drafts().isEmpty)
    }

    @Test func aFormInsideAnotherComesBackWithTheOther() throws {
        let world = try world()
        var lost = Walkthrough(world)
        try lost.press("1 <Down> <Enter> f \"Karin Bos\" <Enter> <Tab> \"0612345678\"")
        lost.send(.hangUp)
        #expect(try world.store.drafts().count == 2)
        var next = Walkthrough(world)
        #expect(next.screen.contains("Nieuwe persoon") && next.screen.contains("Nieuwe functie"))
        try next.press("v")
        #expect(next.screen.contains("Karin Bos") && next.screen.contains("0612345678"))
        try next.press("<C-s>")
        #expect(next.screen.contains("Nieuwe functie") && next.screen.contains("Karin Bos"))
        try next.press("<Tab> \"secr\" <Tab> <C-s>")
        let board = try world.store.network(NetworkSamples.groningen).board
        #expect(board.contains { $0.name == "Karin Bos" && $0.role.role == .secretary })
        #expect(try world.store.drafts().isEmpty)
    }

    @Test func whatWasMadeInsideIsInTheDraftOfTheOther() throws {
        let world = try world()
        var lost = Walkthrough(world)
        try lost.press("1 <Down> <Enter> f \"Karin Bos\" <Enter> <Tab> \"0612345678\"")
        lost.send(.pause)
        try lost.press("<C-s>")
        lost.send(.hangUp)
        #expect(try world.store.drafts().count == 1)
        var next = Walkthrough(world)
        try next.press("v")
        #expect(next.screen.contains("Nieuwe functie") && next.screen.contains("Karin Bos"))
    }

    @Test func oOpensTheInnerDraftOnItsOwnOnceTheOtherIsDone() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 <Down> <Enter> f \"Karin Bos\" <Enter> <Tab> \"0612345678\" <Esc>")
        try walk.press("<C-u> \"joris\" <Enter> \"penn\" <Tab> <C-s> o")
        #expect(walk.screen.contains("Nieuwe persoon") && walk.screen.contains("Karin Bos"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Persoon toegevoegd: Karin Bos."))
        #expect(!walk.screen.contains("Nieuwe functie"))
    }

    @Test func aDraftIsOfferedToNobodyElse() throws {
        let world = try world()
        var lost = Walkthrough(world)
        try lost.press("1 n \"Oldambt\"")
        lost.send(.hangUp)
        let other = Walkthrough(try world.seen(by: "bram"))
        #expect(!other.screen.contains("klad"))
    }

    @Test func aDraftIsThrownAway() throws {
        let world = try world()
        var lost = Walkthrough(world)
        try lost.press("1 n \"Oldambt\"")
        lost.send(.hangUp)
        var next = Walkthrough(world)
        try next.press("w")
        #expect(next.screen.contains("Dat kan niet ongedaan worden gemaakt."))
        #expect(try world.store.drafts().count == 1)
        try next.press("W")
        #expect(try world.store.drafts().isEmpty)
        try next.press("o")
        #expect(next.screen.contains("er is geen klad"))
    }

    @Test func aDraftIsKeptByWhoThinksTwice() throws {
        let world = try world()
        var lost = Walkthrough(world)
        try lost.press("1 n \"Oldambt\"")
        lost.send(.hangUp)
        var next = Walkthrough(world)
        try next.press("w <Enter>")
        #expect(try world.store.drafts().count == 1)
        try next.press("o")
        #expect(next.screen.contains("Oldambt"))
    }

    @Test func escKeepsADraftThatOOpensAgain() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 n \"Oldambt\" <Esc>")
        #expect(walk.screen.contains("Je klad is bewaard. ‘o’ opent het weer."))
        #expect(try world.store.drafts().count == 1)
        try walk.press("o")
        #expect(walk.screen.contains("Oldambt"))
        try walk.press("<C-s>")
        #expect(try world.store.networks().contains { $0.network.name == "Oldambt" })
        #expect(try world.store.drafts().isEmpty)
    }

    @Test func anEditThatWasKeptStillClashesWithWhatOthersDidSince() throws {
        let world = try world()
        var lost = Walkthrough(world)
        try lost.press("1 <Down> e \" Stad\"")
        lost.send(.hangUp)
        let bram = try world.seen(by: "bram").store
        let network = try bram.network(NetworkSamples.groningen).network
        var edited = network
        edited.name = "Ommeland"
        try bram.edit(edited, from: network)
        var next = Walkthrough(world)
        try next.press("v <C-s>")
        #expect(next.screen.contains("Twee versies"))
        #expect(next.screen.contains("Groningen Stad"))
        #expect(next.screen.contains("Ommeland"))
    }
}
