import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// Figures on the screen, and the warning of numbers that no note may hold.
@Suite struct FigureSheetTests {
    @Test(arguments: Language.allCases)
    func theFiguresAreOneKeyAway(_ language: Language) throws {
        var world = try Dependencies.oneSpreekuur()
        world.language = language
        var walk = Walkthrough(world)
        try walk.press("F")
        #expect(walk.screen.contains(language == .nl ? "Cijfers per huis" : "Figures by house"))
        #expect(walk.screen.contains("["))
        try walk.press("<Tab>")
        #expect(walk.screen.contains(Service.loopbaan.label[language]))
        try walk.press("<Right> <Right> <Right>")
        #expect(walk.screen.contains("[\(FigureMeasure.appointments.label[language])]"))
        try walk.press("<Enter>")
        #expect(walk.screen.contains(FigureMeasure.occupancy.label[language]))
        try walk.press("<Esc>")
        #expect(!walk.screen.contains("Q1"))
    }

    @Test func anEarlierPeriodHasItsOwnFigures() throws {
        var walk = Walkthrough(try Dependencies.oneSpreekuur())
        try walk.press("F p p p p p p p p")
        #expect(walk.screen.contains("In deze kwartalen is niets gehouden."))
        try walk.press("n n n n n n n n")
        #expect(!walk.screen.contains("In deze kwartalen is niets gehouden."))
    }

    @Test func aNumberThatMayBeABSNIsWarnedOfAndStopsNobody() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("1 n \"111222334\"")
        #expect(!walk.screen.contains("BSN"))
        try walk.press("<BS> \"3\"")
        #expect(walk.screen.contains("lijkt een BSN"))
    }
}
