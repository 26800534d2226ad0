import Testing

@testable import TerminalUI

/// Lines are told apart by their letters, and figures stand along both axes.
@Suite struct LineChartTests {
    @Test func looksLikeThisInSixtyColumns() {
        #expect(
            picture(PlotSamples.chart, 60, 14) == """
                25┤                                                       ⢀⡠
                  │                                             ⢀⣀⡀     ⡠⠒⠁
                20┤                                         ⢀⡠⠔⠊⠁ ⠈⠉⠉⠑⠒U
                  │                                      ⢀⡠⠒⠁
                15┤                            ⢀⡠⠔⠒⠢⠤⠤⣀U⠔⠁
                  │⠤⢄⣀⣀                    ⢀⡠⠔⠊⠁
                10┤    ⠉⠉⠒⠢⢄⣀           ⣀⠤⠊⠁
                  │        ⣀⠤⠛⠛Z⠉⠉⠉⠉⠉⠛⠛U
                 5┤   ⢀U⠤⠒⠉                       ⠒⠒⠒⠒⠒⠒⠤⢄⣀⡀
                  │⠤⠒⠉⠁                                    ⠈⠉⠑⠒Z⠤⠤⠤⠤⠤⠤⠤⠤⣀⣀⡀
                 0┤                                                       ⠈⠉
                  └─────┴─────────┴─────────┴──────────┴─────────┴─────────┴
                      wk 2      wk 4      wk 6       wk 8      wk 10   wk 12
                U Utrecht  Z Zeist
                """)
    }

    @Test func isOfStarsInASCII() {
        #expect(
            canvas(PlotSamples.chart, 40, 8).ascii().text == """
                40+
                  |
                20+                        ************U
                  |************Z*******U***
                 0+****U*              ********Z********
                  +------+---------+---------+---------+
                       wk 3      wk 6      wk 9    wk 12
                U Utrecht  Z Zeist
                """)
    }

    @Test func hasALineAtNothing() {
        let line = LineSeries("", mark: "a", [-3, -1, 2, 4])
        #expect(
            picture(LineChart(labels: ["a", "b", "c", "d"], [line]), 24, 7) == """
                 5┤                  ⣀⣀⠤
                  │            ⣀⠤⠔⠒⠊⠉
                 0┤┄┄┄┄┄┄⢀⣀⠤⠒⠊⠉┄┄┄┄┄┄┄┄┄
                  │⣀⠤⠤⠒⠊⠉⠁
                -5┤
                  └┴──────┴─────┴──────┴
                   a      b     c      d
                """)
    }

    @Test func leavesGapsOpen() {
        let whole = LineSeries("", mark: "a", [2, 2, 2])
        let broken = LineSeries("", mark: "a", [2, nil, 2])
        #expect(picture(LineChart(labels: [], [whole]), 10, 1) == "2┤⠉⠉⠉⠉⠉⠉⠉⠉")
        #expect(picture(LineChart(labels: [], [broken]), 10, 1) == "2┤⠁      ⠈")
    }

    @Test func marksEveryLineAlsoWhereTheyLieOnEachOther() {
        for columns in 12...120 {
            let same = "abcd".map { LineSeries("", mark: $0, [1, 2, 3]) }
            let shown = picture(LineChart(labels: [], same), columns, 9)
            #expect("abcd".allSatisfy(shown.contains), "\(columns) columns")
        }
    }

    @Test func listsItsFiguresByPoint() {
        let figures = PlotSamples.chart.figures.map { "\($0.label): \($0.value)" }
        #expect(figures.prefix(3) == ["wk 1 Utrecht: 3", "wk 1 Zeist: 12", "wk 2 Utrecht: 5"])
        #expect(figures[11] == "wk 6 Zeist: –")
        #expect(figures.count == 24)
    }

    @Test func drawsOnePointInTheMiddle() {
        let chart = LineChart(labels: [], [LineSeries("", mark: "a", [5])])
        #expect(canvas(chart, 7, 1)[Point(column: 3, row: 0)]?.glyph == "⠁")
    }

    @Test func drawsTheDotsThatBrailleHas() {
        var grid = DotGrid(columns: 1, rows: 1)
        #expect(grid.glyph(column: 0, row: 0) == nil)
        for (row, glyph) in zip(0..<4, "⠈⠘⠸⢸") {
            grid.set(Point(column: 1, row: row), by: 2)
            #expect(grid.glyph(column: 0, row: 0)?.glyph == glyph)
        }
        grid.set(Point(column: 2, row: 0), by: 3)
        grid.set(Point(column: 0, row: -1), by: 3)
        #expect(grid.glyph(column: 0, row: 0)?.drawer == 2)
    }
}
