/// Figures in the course of time in one row: `Bezoekers ▁▂▅▇█▃ 12`.
///
/// The last figure stands beside it. Where not all points fit, the last ones are shown.
/// A blank is a gap; ▁ is the least on the scale, which has 0 on it. In ASCII the steps are
/// `1` to `7` and `#`.
public struct Sparkline: Plot, Hashable, Sendable {
    public var label: String

    /// Oldest first.
    public var points: [PlotPoint]
    public var style: FigureStyle

    public init(_ label: String = "", _ points: [PlotPoint], style: FigureStyle = .dutch) {
        self.label = label
        self.points = points
        self.style = style
    }

    public var figures: [(label: String, value: String)] {
        points.map { ($0.label, style.text($0.value)) }
    }

    /// The steps alone, one letter for each point, for use within a text.
    public var steps: String {
        let scale = PlotScale(points.map(\.value))
        return points.map { step($0.value, scale) }.joined()
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let row = frame.split(top: 1).part
        let last = points.last.map { " " + style.text($0.value) } ?? ""
        let end = TextWidth.columns(of: last) * 2 <= row.columns ? last : ""
        let start = heading(columns: row.columns)
        let room = row.columns - TextWidth.columns(of: start + end)
        let scale = PlotScale(points.map(\.value))
        let steps = points.suffix(max(0, room)).map { Span(step($0.value, scale), $0.role) }
        Line([Span(start)] + steps + [Span(end)]).draw(on: &canvas, in: row)
    }

    /// The label in at most a third of the row, with a blank behind it.
    private func heading(columns: Int) -> String {
        guard !label.isEmpty, columns >= 12 else { return "" }
        return TextWidth.truncate(label, to: columns / 3) + " "
    }

    /// What is more than 0 is higher than ▁, where that is 0.
    private func step(_ value: Double?, _ scale: PlotScale) -> String {
        guard let value else { return " " }
        let nearest = Int((scale.part(value) * 7).rounded())
        return Self.glyphs[scale.low == 0 && value > 0 ? max(1, nearest) : nearest]
    }

    private static let glyphs = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
