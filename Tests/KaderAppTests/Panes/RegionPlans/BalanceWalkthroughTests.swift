import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// `E`: roles by levels, of the plan that is open and of all that are listed.
struct BalanceWalkthroughTests {
    @Test(arguments: [(80, 24), (120, 40)])
    func whatIsLeftOutShows(_ columns: Int, _ rows: Int) throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        for (number, keys) in [(111, ["role:1", "level:2"]), (112, ["role:1", "transition:3"])] {
            let old = try world.store.planItem(.sample(number))
            var new = old
            new.tags = keys.compactMap { PlanTag($0) }
            try world.store.edit(new, from: old)
        }
        var walk = Walkthrough(world, size: Size(columns: columns, rows: rows))
        try walk.press("2 <Enter>")
        try walk.stop("E")
        try walk.press("<Esc> <Esc>")
        try walk.stop("E")
        try expectGolden(walk.transcript, "balance-\(columns)x\(rows).txt")
    }
}
