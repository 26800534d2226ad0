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
        try walk.press("<Right> <Right> <Right> <Right>")
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

    @Test func whatOthersChangeIsCountedAgainAndTheSelectionStays() throws {
        let world = try Dependencies.demoDesk()
        var program = Rehearsal(world)
        try program.type("F <Left> <Tab> <Down>")
        let before = program.canvas.text
        let other = try world.seen(by: "bram").store
        let day = world.store.now.day
        let visit = try #require(
            try other.appointments(from: day, through: day + 20).first {
                $0.appointment.service == .loopbaan && $0.appointment.state == .planned
            })
        try other.cancel([visit.id], because: "ziek")
        program.send(.changed(["appointment"]))
        let after = program.canvas.text
        #expect(after != before)
        #expect(
            Self.marked(after).map { $0.prefix(20) } == Self.marked(before).map { $0.prefix(20) })
    }

    @Test func whoClosedTheFiguresDoesNotSeeThemAgain() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("F <Esc>")
        let before = program.canvas.text
        program.send(.changed(["appointment"]))
        program.send(.figuresReread(Figures(), through: Quarter(containing: .first)))
        #expect(program.canvas.text == before)
    }

    private static func marked(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.contains("▶") }
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
