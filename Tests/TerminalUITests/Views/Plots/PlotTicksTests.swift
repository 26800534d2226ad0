import Testing

@testable import TerminalUI

/// Figures along an axis are round, and all values lie between them.
@Suite struct PlotTicksTests {
    @Test(arguments: [
        ([24.0, 2], 4, "0 10 20 30"), ([1], 5, "0 1"), ([0.3], 3, "0,0 0,1 0,2 0,3"),
        ([-3, 4], 3, "-5 0 5"), ([], 3, "0 1"), ([0], 3, "0 1"), ([-8], 2, "-10 -5 0"),
        ([1250], 3, "0 500 1.000 1.500"), ([6e20], 3, "0 2e+20 4e+20 6e+20"),
        ([100], 1, "0 100"),
    ])
    func areRound(values: [Double], most: Int, expected: String) {
        let ticks = PlotTicks(values, most: most)
        #expect(ticks.texts(.dutch).joined(separator: " ") == expected)
    }

    @Test func holdAllValues() throws {
        var dice = Dice()
        for _ in 0..<2000 {
            let exponent = Int.random(in: -320...300, using: &dice)
            let size = Double("1e\(exponent)") ?? 0
            let values = (0..<3).map { _ in Double.random(in: -1...1, using: &dice) * size }
            let most = Int.random(in: -1...30, using: &dice)
            let ticks = PlotTicks(values, most: most)
            let (low, high) = (try #require(ticks.values.first), try #require(ticks.values.last))
            let slack = (high - low) * 1e-6
            let holds = values.allSatisfy { low - slack <= $0 && $0 <= high + slack }
            guard holds, ticks.values.contains(0), ticks.values.count <= max(1, most) + 2 else {
                Issue.record("seed \(dice.seed): \(values) in \(ticks.values)")
                return
            }
        }
    }
}
