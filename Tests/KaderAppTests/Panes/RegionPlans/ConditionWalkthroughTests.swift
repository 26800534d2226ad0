import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Marking the conditions of a region by keyboard.
struct ConditionWalkthroughTests {
    @Test(arguments: [(80, 24, "conditions.txt"), (120, 40, "conditions-wide.txt")])
    func aConditionIsMarkedAndUndone(columns: Int, rows: Int, golden: String) throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        var walk = Walkthrough(world, size: Size(columns: columns, rows: rows))
        try walk.press("2 X")
        try walk.stop("\"kennisbank\" <Enter>")
        try walk.press("<Space> <Down> <Enter> \"rui\"")
        try walk.stop("<Enter> <C-s>")
        let list = try world.store.conditions(of: "AM01")
        #expect(list.marks[.knowledge]?.owner == .person(.sample(1)))
        try walk.stop("X")
        try expectGolden(walk.transcript, golden)
        try walk.press("<Esc> u")
        #expect(try world.store.conditions(of: "AM01").marks.isEmpty)
    }
}
