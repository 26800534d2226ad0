/// Lines in the course of time, in dots of a quarter of a cell, with figures along both axes.
///
/// 0 is always in it. Where there are several lines, each has its letter on it, and a legend
/// says whose that is. In ASCII a line is of `*`. What a frame is too small for is left out:
/// first the legend and the labels below, then the figures at the left.
public struct LineChart: Plot, Hashable, Sendable {
    /// Of the points from left to right: days, weeks. Where they differ in number from the
    /// values, the longest list counts.
    public var labels: [String]

    /// In the order of the legend. What is drawn later covers what was drawn before.
    public var series: [LineSeries]
    public var style: FigureStyle

    public init(labels: [String], _ series: [LineSeries], style: FigureStyle = .dutch) {
        self.labels = labels
        self.series = series
        self.style = style
    }

    /// How many points there are from left to right.
    var count: Int { max(labels.count, series.map(\.values.count).max() ?? 0) }

    /// By point, and for each point in the order of the legend.
    public var figures: [(label: String, value: String)] {
        (0..<count).flatMap { number in
            let point = number < labels.count ? labels[number] : String(number + 1)
            return series.map { line in
                let value = number < line.values.count ? line.values[number] : nil
                let names = [point, line.label].filter { !$0.isEmpty }
                return (names.joined(separator: " "), style.text(value))
            }
        }
    }
}
