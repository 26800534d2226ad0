import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// The phone rings while a form is half filled in.
@Suite struct ParkingTests {
    func world() throws -> Dependencies {
        let dependencies = try Dependencies.still()
        try NetworkSamples.fill(dependencies.store)
        return dependencies
    }

    @Test func formsArePutAsideAndTakenUpAgain() throws {
        var walk = Walkthrough(try world())
        try walk.press("1 n \"Oldambt\"")
        try walk.stop("<C-t>")
        try walk.press("<Esc> n \"Westerwolde\" <C-t> <Esc>")
        try walk.stop("o")
        try expectGolden(walk.transcript, "parking.txt")
        try walk.press("<Down> <Enter>")
        #expect(walk.screen.contains("Oldambt"))
        try walk.press("<C-s> o")
        #expect(walk.screen.contains("Westerwolde"))
    }

    @Test func whatIsPutAsideOutlivesTheProgram() throws {
        let world = try world()
        var killed = Walkthrough(world)
        try killed.press("1 n \"Oldambt\" <C-t> <Esc> n \"Westerwolde\" <C-t>")
        #expect(try world.store.drafts().count == 2)
        var next = Walkthrough(world)
        #expect(next.screen.contains("Verdergaan?"))
        try next.press("<Enter>")
        #expect(next.screen.contains("Westerwolde"))
        try next.press("<C-t> <Esc> o <Down> <Enter>")
        #expect(next.screen.contains("Oldambt"))
    }

    @Test func aFormInAFormGoesAsideWithTheOneThatWaitsForIt() throws {
        var walk = Walkthrough(try world())
        try walk.press("1 <Down> <Enter> f \"nieuweling\" <Enter>")
        let inner = walk.screen
        #expect(inner.contains("nieuweling"))
        try walk.press("<C-t> <Esc> o")
        #expect(walk.screen.contains("nieuweling"))
        try walk.press("<Esc>")
        #expect(walk.screen.contains("Functie"))
    }

    @Test func anEmptyFormIsClosedAndNoneIsLeft() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 n <C-t>")
        #expect(walk.screen.contains("nog niets ingevuld"))
        try walk.press("<Esc> o")
        #expect(walk.screen.contains("er is geen klad"))
        #expect(try world.store.drafts().isEmpty)
    }

    @Test func whatOneDoesWhenSomebodyCallsComesFirst() throws {
        var walk = Walkthrough(try .demoDesk())
        try walk.press("1 n \"Oldambt\" <C-t>")
        let rows = walk.screen.split(separator: "\n").filter { $0.contains("║") }.dropFirst()
        #expect(rows.first?.contains("▶afspraak maken") == true, "\(walk.screen)")
        #expect(rows.dropFirst().first?.contains("alles doorzoeken") == true)
        try walk.press("<Enter>")
        #expect(walk.screen.contains("Afspraak maken"))
    }

    @Test func withoutAFormThereIsNothingToPutAside() throws {
        var walk = Walkthrough(try world())
        try walk.press("1 <C-t>")
        #expect(walk.screen.contains("er is geen formulier open"))
    }
}
