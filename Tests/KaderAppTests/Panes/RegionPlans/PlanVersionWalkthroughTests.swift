import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Adopting a plan, working on, comparing, and taking over to the next year, by keyboard.
struct PlanVersionWalkthroughTests {
    @Test(arguments: [(80, 24, "versions.txt"), (120, 40, "versions-wide.txt")])
    func adoptedWorkedOnComparedAndTakenOver(
        columns: Int, rows: Int, golden: String
    ) throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        var walk = Walkthrough(world, size: Size(columns: columns, rows: rows))
        try walk.press("2 <Enter> e <Space> <Down> <Enter> <C-s>")
        try walk.stop("")
        try walk.press("t \"Zorg\" <C-s>")
        try walk.stop("=")
        try walk.stop("<Enter>")
        try walk.stop("<Esc> = \"lees\" <Enter>")
        try walk.stop("<Esc> Y")
        try walk.stop("Y")
        #expect(try world.store.plans(year: 2027).count == 1)
        try walk.stop("Y")
        try expectGolden(walk.transcript, golden)
        try walk.press("u")
        #expect(try world.store.plans(year: 2027).isEmpty)
    }
}
