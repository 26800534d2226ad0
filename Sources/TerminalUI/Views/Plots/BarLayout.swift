/// How many columns each part of a row of ``Bars`` gets, and how long its bars are.
///
/// The figure goes before the label, and both go before the bar; but of a label only the first
/// columns do, eight or two fifths of the row.
struct BarLayout {
    /// For the mark of the selection: 1, or 0 where nothing can be selected.
    let mark: Int
    let label: Int

    /// Left and right of 0. ``afterZero`` is the whole of it where no value is negative.
    let beforeZero: Int
    let afterZero: Int
    let figure: Int

    /// How much one cell of a bar stands for.
    private let perCell: Double

    init(_ bars: Bars, columns: Int) {
        mark = bars.selection == nil || columns == 0 ? 0 : 1
        let room = columns - mark
        let figures = bars.points.map { TextWidth.columns(of: bars.style.text($0.value)) }
        let labels = bars.points.map { TextWidth.columns(of: $0.label) }
        figure = min(figures.max() ?? 0, room)
        let longest = labels.max() ?? 0
        let start = min(longest, max(8, room * 2 / 5))
        let bar = room - figure - 1 - (start > 0 ? start + 1 : 0)
        let hasBar = bar >= 4
        label = hasBar ? start : max(0, min(longest, room - figure - 1))
        let scale = PlotScale(bars.points.map(\.value), maximum: bars.maximum)
        (beforeZero, afterZero) = Self.sides(of: hasBar ? bar : 0, scale)
        perCell = max(
            beforeZero > 0 ? -scale.low / Double(beforeZero) : 0,
            afterZero > 0 ? scale.high / Double(afterZero) : 0)
    }

    var afterLabel: String { label > 0 ? " " : "" }
    var beforeFigure: String { beforeZero + afterZero > 0 ? " " : "" }

    /// Cells before and after 0; where there are any before, one between them is for the line.
    private static func sides(of cells: Int, _ scale: PlotScale) -> (Int, Int) {
        guard cells > 0, scale.low < 0 else { return (0, cells) }
        guard scale.high > 0 else { return (cells - 1, 0) }
        let before = Int((Double(cells - 1) * scale.part(0)).rounded())
        let inside = min(max(1, before), cells - 2)
        return (inside, cells - 1 - inside)
    }

    /// The bar of a value with its blanks, in all columns that bars have.
    func bar(_ value: Double?) -> String {
        guard beforeZero + afterZero > 0 else { return "" }
        let value = value ?? 0
        let right = after(max(0, value))
        return beforeZero > 0 ? before(max(0, -value)) + "│" + right : right
    }

    private func after(_ value: Double) -> String {
        let wanted = Int((min(value / perCell, Double(afterZero)) * 8).rounded())
        let eighths = value > 0 && afterZero > 0 ? max(1, wanted) : 0
        let full = String(repeating: "█", count: eighths / 8)
        let blanks = String(repeating: " ", count: afterZero - (eighths + 7) / 8)
        return full + Self.parts[eighths % 8] + blanks
    }

    /// There are no glyphs for eighths at the right of a cell, but there is one for its half.
    private func before(_ value: Double) -> String {
        let wanted = Int((min(value / perCell, Double(beforeZero)) * 2).rounded())
        let halves = value > 0 ? max(1, wanted) : 0
        let full = String(repeating: "█", count: halves / 2)
        let blanks = String(repeating: " ", count: beforeZero - (halves + 1) / 2)
        return blanks + (halves % 2 == 1 ? "▐" : "") + full
    }

    private static let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
