/// Round figures along an axis, the same distance apart: steps of 1, 2 or 5, or of ten, a
/// hundred, a tenth times that. All values lie between the first and the last; 0 is one.
struct PlotTicks {
    /// From low to high, at least two.
    let values: [Double]

    /// As many as the step has.
    let decimals: Int

    /// - Parameter most: about how many steps there may be; one at least. Whole values have
    ///   whole steps.
    init(_ values: [Double?], most: Int) {
        let scale = PlotScale(values)
        let isWhole = values.allSatisfy { $0.map { $0 == $0.rounded() } ?? true }
        let step = Self.step(scale, most: max(1, most), isWhole: isWhole)
        let first = Int((scale.low / step.size + Self.slack).rounded(.down))
        let last = Int((scale.high / step.size - Self.slack).rounded(.up))
        self.values = (first...max(first + 1, last)).map {
            Self.number($0 * step.digit, exponent: step.exponent)
        }
        decimals = max(0, -step.exponent)
    }

    /// Where a value lies, 0 (the first) to 1 (the last).
    func part(_ value: Double) -> Double {
        guard let first = values.first, let last = values.last, first < last else { return 0 }
        return (min(max(first, value), last) - first) / (last - first)
    }

    /// The figures in order.
    func texts(_ style: FigureStyle) -> [String] {
        values.map { style.text($0, decimals: decimals) }
    }

    private struct Step {
        let digit: Int
        let exponent: Int
        var size: Double { PlotTicks.number(digit, exponent: exponent) }
    }

    /// So much of a step may a value lie past a figure by rounding alone.
    private static let slack = 1e-9

    /// The smallest step of which no more than `most` span the scale.
    private static func step(_ scale: PlotScale, most: Int, isWhole: Bool) -> Step {
        let wanted = (scale.high - scale.low) / Double(most)
        let tens = Int((Double(wanted.exponent) * 0.30103).rounded(.down)) - 1
        let least = isWhole ? max(0, tens) : tens
        let steps = (least...least + 3).flatMap { exponent in
            [1, 2, 5].map { Step(digit: $0, exponent: exponent) }
        }
        return steps.first { $0.size * (1 + slack) >= wanted } ?? Step(digit: 1, exponent: tens + 3)
    }

    /// Read as a decimal, so that it is the nearest there is and is written as short.
    private static func number(_ digits: Int, exponent: Int) -> Double {
        Double("\(digits)e\(exponent)") ?? 0
    }
}
