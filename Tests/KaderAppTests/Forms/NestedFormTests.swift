import KaderApp
import KaderDomain
import KaderStore
import TerminalUI
import Testing

/// What a form needs and is not there yet is made inside it.
@Suite struct NestedFormTests {
    func world() throws -> Dependencies {
        let dependencies = try Dependencies.still()
        try NetworkSamples.fill(dependencies.store)
        return dependencies
    }

    let addFunction = "1 <Down> <Enter> f"

    @Test func aNewPersonIsChosenOnceMade() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("\(addFunction) \"Karin Bos\" <Enter>")
        #expect(walk.screen.contains("Nieuwe persoon"))
        #expect(walk.screen.contains("Karin Bos"))
        try walk.press("<Tab> <Tab> \"karin@voorbeeld.nl\" <C-s>")
        #expect(walk.screen.contains("Persoon toegevoegd: Karin Bos."))
        #expect(walk.screen.contains("Nieuwe functie"))
        try walk.press("<Tab> \"secr\" <Tab> <C-s>")
        let board = try world.store.network(NetworkSamples.groningen).board
        #expect(board.contains { $0.name == "Karin Bos" && $0.role.role == .secretary })
    }

    @Test func whoCannotBeReachedIsNotMade() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("\(addFunction) \"Karin Bos\" <Enter> <C-s>")
        #expect(walk.screen.contains("een naam en één manier om iemand te bereiken"))
        #expect(try world.store.contacts(matching: "karin").isEmpty)
    }

    @Test func escFromTheInnerFormLeavesTheOuterOne() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("\(addFunction) \"Karin Bos\" <Enter> <Esc>")
        #expect(walk.screen.contains("Nieuwe functie"))
        #expect(try world.store.contacts(matching: "karin").isEmpty)
        try walk.press("<C-u> \"bram\" <Enter> \"pen\" <Tab> <C-s>")
        let board = try world.store.network(NetworkSamples.groningen).board
        #expect(board.contains { $0.name == "Bram de Vries" && $0.role.role == .treasurer })
    }

    @Test func whoIsKnownIsFoundByTyping() throws {
        var walk = Walkthrough(try world())
        try walk.press("\(addFunction) \"hilh\"")
        #expect(walk.screen.contains("Ria Hilhorst"))
        #expect(!walk.screen.contains("Joris"))
        #expect(walk.screen.contains("nieuwe persoon"))
    }
}
