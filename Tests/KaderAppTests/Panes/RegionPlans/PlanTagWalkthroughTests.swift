import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Marking lines and looking which promises have evidence, by keyboard.
struct PlanTagWalkthroughTests {
    @Test func aLineIsMarkedByTypingAndTheReportKnowsIt() throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        var walk = Walkthrough(world)
        try walk.press("2 <Enter> <Down> <Down> <Down> e")
        try walk.press(
            "<Tab> <Tab> <Tab> <Tab> <Tab> <Tab> \"ESF\" <Tab> \"Vijf banen vast\" <Tab>")
        try walk.stop("\"waakhond\"")
        try walk.press("<Enter> \"belofte 1\"")
        try walk.stop("<Enter> <Tab>")
        try walk.press("<C-s>")
        let item = try world.store.planItem(.sample(111))
        #expect(item.tags.map(\.description) == ["role:3", "promise:1"])
        #expect(item.means == "ESF" && item.evidence == "Vijf banen vast")
        try walk.stop("<Enter>")
        try walk.stop("<Esc> B")
        try walk.stop("<Enter>")
        try expectGolden(walk.transcript, "tags.txt")
        try walk.press("<Esc> u")
        #expect(try world.store.planItem(.sample(111)).tags.isEmpty)
    }

    @Test func aWideScreenShowsTheMarksBesideTheTree() throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        let old = try world.store.planItem(.sample(100))
        var new = old
        new.tags = ["development:4", "promise:1", "promise:7"].compactMap { PlanTag($0) }
        try world.store.edit(new, from: old)
        var walk = Walkthrough(world, size: Size(columns: 120, rows: 40))
        try walk.press("2 z <Enter> <Down>")
        try walk.stop("B")
        try walk.stop("<Esc>")
        try expectGolden(walk.transcript, "tags-wide.txt")
    }
}
