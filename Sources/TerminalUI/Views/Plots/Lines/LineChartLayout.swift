/// Where the parts of a ``LineChart`` stand in its frame. A part for which there is no room
/// is empty.
struct LineChartLayout {
    let lines: Frame

    /// Figures and the line right of them.
    let left: Frame

    /// The line below, its labels, and the legend.
    let axis: Frame
    let labels: Frame
    let legend: Frame
    let ticks: PlotTicks

    init(_ chart: LineChart, in frame: Frame) {
        let hasLegend = chart.series.contains { !$0.label.isEmpty }
        let hasLabels = chart.labels.contains { !$0.isEmpty }
        let (legend, upper) = frame.split(bottom: hasLegend && frame.rows >= 5 ? 1 : 0)
        let (labels, middle) = upper.split(bottom: hasLabels && upper.rows >= 4 ? 1 : 0)
        let (axis, body) = middle.split(bottom: middle.rows >= 3 ? 1 : 0)
        ticks = PlotTicks(chart.series.flatMap(\.values), most: max(2, body.rows / 2))
        let widths = ticks.texts(chart.style).map { TextWidth.columns(of: $0) + 1 }
        let width = widths.max() ?? 0
        (left, lines) = body.split(left: width + 8 <= body.columns ? width : 0)
        self.axis = axis.split(left: max(0, left.columns - 1)).rest
        self.labels = labels.split(left: left.columns).rest
        self.legend = legend
    }

    /// The row of the lines' frame in which a value lies, from 0.
    func row(of value: Double) -> Int { dot(of: value) / 4 }

    /// How many dots from the top a value lies.
    func dot(of value: Double) -> Int {
        let height = Double(max(0, lines.rows * 4 - 1))
        return Int(((1 - ticks.part(value)) * height).rounded())
    }

    /// How many dots from the left a point lies; in the middle where there is but one.
    func dot(ofPoint number: Int, of count: Int) -> Int {
        let width = max(0, lines.columns * 2 - 1)
        guard count > 1 else { return width / 2 }
        return Int((Double(number) * Double(width) / Double(count - 1)).rounded())
    }
}
