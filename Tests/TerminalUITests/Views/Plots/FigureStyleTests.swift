import Testing

@testable import TerminalUI

/// Figures read as people write them.
@Suite struct FigureStyleTests {
    @Test(arguments: [
        (0.0, "0"), (12, "12"), (-3, "-3"), (1250, "1.250"), (1_234_567, "1.234.567"),
        (0.5, "0,5"), (2.345, "2,35"), (-0.25, "-0,25"), (99.999, "100"), (0.001, "0,001"),
        (1e-20, "1e-20"), (1.5e20, "1,5e+20"), (-1e308, "-1e+308"), (.nan, "–"),
        (.infinity, "–"), (-0.0, "0"), (999.5, "999,5"),
    ])
    func inDutch(value: Double, expected: String) {
        #expect(FigureStyle.dutch.text(value) == expected)
    }

    @Test func inEnglishWithAUnit() {
        var style = FigureStyle.english
        style.unit = " uur"
        #expect(style.text(1250.5) == "1,250.5 uur")
        #expect(style.text(nil) == "–")
    }

    @Test func withAsManyDecimalsAsAsked() {
        #expect(FigureStyle.dutch.text(2, decimals: 1) == "2,0")
        #expect(FigureStyle.dutch.text(2.46, decimals: 1) == "2,5")
        #expect(FigureStyle.dutch.text(2.46, decimals: 0) == "2")
    }
}
