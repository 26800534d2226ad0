import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Answering the questions of the analysis by keyboard.
struct AnalysisWalkthroughTests {
    @Test(arguments: [(80, 24, "analysis.txt"), (120, 40, "analysis-wide.txt")])
    func aQuestionIsAnsweredChangedAndTakenOut(columns: Int, rows: Int, golden: String) throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        let plan = try PlanSamples.plan().id
        var walk = Walkthrough(world, size: Size(columns: columns, rows: rows))
        try walk.press("2 <Enter> W")
        try walk.stop("\"werkgel\"")
        try walk.stop("<Enter> \"De zorg zoekt 400 mensen.\" <Tab> \"UWV\"")
        try walk.stop("<C-s>")
        #expect(try world.store.analysis(of: plan).map(\.source) == ["UWV"])
        try walk.stop("W")
        try expectGolden(walk.transcript, golden)
        try walk.press("\"werkgel\" <Enter> \" Echt.\" <C-s>")
        #expect(try world.store.analysis(of: plan).first?.text.contains("Echt.") == true)
        try walk.press("u u")
        #expect(try world.store.analysis(of: plan).isEmpty)
    }

    @Test func leftBlankItSaysWhatToDo() throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        var walk = Walkthrough(world)
        try walk.press("2 <Enter> W <Enter> <C-s>")
        #expect(walk.screen.contains("Schrijf er een"), "\(walk.screen)")
    }
}
