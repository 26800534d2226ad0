import Testing

@testable import TerminalUI

/// Bars can be compared at a glance, and their figures read.
@Suite struct BarsTests {
    @Test func haveEighthsOfACell() {
        #expect(
            picture(Bars(PlotSamples.houses), 30, 6) == """
                Utrecht   █████████████████ 64
                Den Haag  ████████▌         32
                Zeist     ▎                  1
                Rotterdam ████████████      45
                Groningen                    0
                Weert                        –
                """)
    }

    @Test func growFromALineWhereThereIsLessThanNothing() {
        #expect(
            picture(Bars(PlotSamples.changes), 40, 4) == """
                Zorg              │████████████████   12
                Metaal  ▐█████████│                   -7
                Vervoer          ▐│                 -0,5
                Bouw              │████▍            3,25
                """)
    }

    @Test func areOfHashesInASCII() {
        #expect(
            canvas(Bars(PlotSamples.houses, selection: 1), 40, 3).ascii().text == """
                 Utrecht   ######################### 64#
                >Den Haag  ############|             32|
                 Zeist     |                          1|
                """)
    }

    @Test func leaveTheFiguresWhereThereIsNoRoomForThem() {
        #expect(
            picture(Bars(PlotSamples.houses), 12, 6) == """
                Utrecht   64
                Den Haag  32
                Zeist      1
                Rotterdam 45
                Groningen  0
                Weert      –
                """)
        #expect(picture(Bars(PlotSamples.houses), 2, 6).hasPrefix("64\n32\n"))
    }

    @Test func followTheSelectionDown() {
        let shown = canvas(Bars(PlotSamples.houses, selection: 4), 30, 2)
        #expect(shown.text.contains("▶Groningen"))
        #expect(shown.cursor == Point(column: 0, row: 1))
    }

    @Test func compareByAMaximumOfTheirOwn() {
        let bars = Bars([PlotPoint("a", 50), PlotPoint("b", 300)], maximum: 100)
        #expect(picture(bars, 26, 2) == "a ██████████            50\nb ████████████████████ 300")
    }

    @Test func haveNoFewerThanAnEighthForWhatIsNotNothing() {
        let bars = Bars([PlotPoint("a", 1e300), PlotPoint("b", 1e-300), PlotPoint("c", 0)])
        let lines = picture(bars, 40, 3).split(separator: "\n")
        #expect(lines[1].contains("▏"))
        #expect(lines[2].filter { $0 != " " } == "c0")
    }

    @Test func areLongerForMore() {
        var dice = Dice()
        for _ in 0..<200 {
            let values = (0..<2).map { _ in Double.random(in: -1e3...1e3, using: &dice) }.sorted()
            let bars = Bars(values.map { PlotPoint("x", $0) })
            let layout = BarLayout(bars, columns: Int.random(in: 20...200, using: &dice))
            let ends = values.map { end(of: layout.bar($0), $0) }
            let lengths = Set((values + [0, 1e9]).map { layout.bar($0).count })
            guard ends[0] <= ends[1], lengths.count == 1 else {
                Issue.record("seed \(dice.seed): \(values) end at \(ends)")
                return
            }
        }
    }

    /// The filled columns right of 0, negative for those left of it.
    private func end(of bar: String, _ value: Double) -> Int {
        let filled = bar.filter { $0 != " " && $0 != "│" }.count
        return value < 0 ? -filled : filled
    }
}
