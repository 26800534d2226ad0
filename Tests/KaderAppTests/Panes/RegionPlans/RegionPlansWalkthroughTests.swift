import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Stories of the pane: keys, and the screen after them.
struct RegionPlansWalkthroughTests {
    /// - Parameter columns: the part of the screen that is kept, where other panes stand beside.
    private func transcript(
        _ steps: [String], size: Size = Size(columns: 80, rows: 24), language: Language = .nl,
        columns: Range<Int>? = nil
    ) throws -> String {
        let world = try Dependencies.still(language: language)
        try PlanSamples.store(in: world.store)
        var rehearsal = Rehearsal(world, size: size)
        let screens = try steps.map { step in
            rehearsal.press(try Key.script(step))
            let lines = rehearsal.canvas.text
                .split(separator: "\n", omittingEmptySubsequences: false)
                .map { line in
                    let part =
                        columns.map { line.dropFirst($0.lowerBound).prefix($0.count) } ?? line
                    return String(part.reversed().drop { $0 == " " }.reversed())
                }
            return (["» \(step)"] + lines).joined(separator: "\n")
        }
        return screens.joined(separator: "\n") + "\n"
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
                "n", "\"Meer leden\" <C-s>", "m <Space> <Down>", "<Enter> <C-s>",
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
            transcript(["2 r", "\"neder\" <Enter>", "<Left> <Left>"]), "all-regions.txt")
    }

    @Test func besideTheOtherPanes() throws {
        try expectGolden(
            transcript(
                ["2", "<Enter>"], size: Size(columns: 120, rows: 40), columns: 36..<72),
            "beside-the-other-panes.txt")
    }

    @Test func onAWideScreen() throws {
        try expectGolden(
            transcript(["2 z", "<Enter> <End>"], size: Size(columns: 120, rows: 40)),
            "on-a-wide-screen.txt")
    }

    @Test func onASmallScreenInEnglish() throws {
        try expectGolden(
            transcript(
                ["2", "<Enter>", "<Down> <Down> <Down> <Down> <Enter>", "<PageDown>"],
                size: Size(columns: 40, rows: 10),
                language: .en), "small-in-english.txt")
    }
}
