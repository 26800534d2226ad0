import Testing

@testable import TerminalUI

/// A sparkline shows the course of figures in one row.
@Suite struct SparklineTests {
    @Test func goesFromTheLeastToTheMost() {
        let line = Sparkline("Bezoekers", PlotSamples.visitors)
        #expect(picture(line, 40, 3) == "Bezoekers ▁▂▂▄ ▃▃▅█▇▂ 4")
        #expect(canvas(line, 40, 1).ascii().text == "Bezoekers 1224 335#72 4")
    }

    @Test func itsStepsStandInATextToo() {
        #expect(Sparkline("Bezoekers", PlotSamples.visitors).steps == "▁▂▂▄ ▃▃▅█▇▂")
        #expect(Sparkline("", []).steps.isEmpty)
    }

    @Test func keepsTheLastFigures() {
        let line = Sparkline("Bezoekers", PlotSamples.visitors)
        #expect(picture(line, 15, 1) == "Bezo…  ▃▃▅█▇▂ 4")
        #expect(picture(line, 6, 1) == "▅█▇▂ 4")
        #expect(picture(line, 1, 1) == "▂")
    }

    @Test(arguments: [
        ([], ""), ([0, 0], "▁▁ 0"), ([5], "█ 5"), ([-4, 0, 4], "▁▅█ 4"), ([-2, -1], "▁▅ -1"),
        ([1e308, -1e308], "█▁ -1e+308"), ([1000, 1], "█▂ 1"), ([nil, 3], " █ 3"),
        ([.nan, 3, .infinity], " █  –"),
    ])
    func takesAnyValues(values: [Double?], expected: String) {
        let points = values.map { PlotPoint("", $0) }
        #expect(picture(Sparkline("", points), 40, 1) == expected)
    }
}
