import Testing

@testable import TerminalUI

/// An outline shows what belongs to what, and how far it is, without colour.
@Suite struct TreeTests {
    @Test func looksLikeThisInFortyColumns() {
        #expect(
            picture(Samples.tree, 40, 10) == """
                 ▾ Zekerheid        3 acties  ▰▰▱▱  50 %
                 ├─▾ Spreekuren               ▰▱▱▱  25 %
                ▶│ ├─ Flyers maken voor de m… ▰▰▰▰ 100 %
                 │ └─ Zaal huren                   3 apr
                 └─▸ Netwerk zorg             ▱▱▱▱   0 %
                   Zichtbaar zijn
                """)
    }

    @Test func keepsGuidesOfRowsOutOfView() {
        var tree = Samples.tree
        tree.selection = 3
        #expect(
            picture(tree, 30, 2).split(separator: "\n").last?.hasPrefix("▶│ └─ Zaal huren") == true)
    }

    @Test(arguments: [
        (0.0, "▱▱▱▱   0 %"), (0.001, "▰▱▱▱   1 %"), (0.5, "▰▰▱▱  50 %"), (0.999, "▰▰▰▱  99 %"),
        (1.0, "▰▰▰▰ 100 %"), (-3, "▱▱▱▱   0 %"), (7, "▰▰▰▰ 100 %"), (Double.nan, "▱▱▱▱   0 %"),
    ])
    func progressIsFullOnlyWhenAllIsDone(progress: Double, text: String) {
        #expect(ProgressBar.text(progress, cells: 4) == text)
    }
}
