import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Stories of the pane: keys, and the screen after them.
struct RegionPlansWalkthroughTests {
    private func transcript(
        _ steps: [String], size: Size = Size(columns: 80, rows: 24), language: Language = .nl
    ) throws -> String {
        let world = try Dependencies.still(language: language)
        try PlanSamples.store(in: world.store)
        var rehearsal = Rehearsal(world, size: size)
        return try steps.map { step in
            rehearsal.press(try Key.script(step))
            let lines = rehearsal.canvas.text.split(
                separator: "\n", omittingEmptySubsequences: false)
            let screen = lines.map { $0.reversed().drop { $0 == " " }.reversed() }.map {
                String($0)
            }
            return "» \(step)\n" + screen.joined(separator: "\n")
        }.joined(separator: "\n") + "\n"
    }

    @Test func readingAPlan() throws {
        try expectGolden(
            transcript([
                "2", "<Down> <Up> <Enter>", "<Down> <Down> <Left>", "<Right> <Down> <Down> <Enter>",
                "<Esc> <Esc>",
            ]),
            "reading-a-plan.txt")
    }

    @Test func workingOnAPlan() throws {
        try expectGolden(
            transcript([
                "2 <Enter> <End>", "d", "K", "u", "<Up> x", "<Home> x", "<Down> x",
                "n", "\"Meer leden\" <C-s>", "m <Space> <Down>", "<Enter> <C-s>", "L",
            ]), "working-on-a-plan.txt")
    }

    @Test func addingAnAction() throws {
        try expectGolden(
            transcript([
                "2 <Enter> <Down> <Down> n", "\"Praten met havens\" <Enter> \"rui\"",
                "<Enter> <Enter> \"1-12\" <Tab>", "<C-s>",
            ]), "adding-an-action.txt")
    }

    @Test func startingAPlan() throws {
        try expectGolden(
            transcript([
                "2 n", "<C-s>", "<Enter>", "t \"Zorg\" <C-s>", "<Home> e",
                "<Space> <Down> <Enter> <C-s>",
            ]),
            "starting-a-plan.txt")
    }

    @Test func findingALine() throws {
        try expectGolden(
            transcript(["2 <Enter> / \"zaal\"", "<Enter> K", "<Esc>", "<Esc> / \"2025\""]),
            "finding-a-line.txt")
    }

    @Test func allRegions() throws {
        try expectGolden(
            transcript(["2 r", "\"neder\" <Enter>", "<Left> <Left>", "?"]), "all-regions.txt")
    }

    @Test func sideBySide() throws {
        try expectGolden(
            transcript(["2", "<Enter>", "z <End>"], size: Size(columns: 120, rows: 40)),
            "side-by-side.txt")
    }

    @Test func onASmallScreenInEnglish() throws {
        try expectGolden(
            transcript(
                ["2", "<Enter>", "<Down> <Down> <Down> <Down> <Enter>", "<PageDown>"],
                size: Size(columns: 40, rows: 10),
                language: .en), "small-in-english.txt")
    }
}
