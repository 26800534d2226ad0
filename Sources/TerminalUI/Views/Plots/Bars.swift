/// Figures as horizontal bars below each other: `Utrecht ██████▍  12`.
///
/// The figure always stands beside its bar; a bar has an eighth of a cell at least where
/// its value is not 0. Bars of negative values go to the left from a line at 0.
/// Where there is no room for bars, the figures remain.
public struct Bars: Plot, Hashable, Sendable {
    public var points: [PlotPoint]

    /// The length of the longest bar, where bars of several plots must compare.
    public var maximum: Double?
    public var style: FigureStyle

    /// Kept in view. The cursor stands on it while the plot is active.
    public var selection: Int?

    /// The first row in view, as far as the selection allows.
    public var top: Int
    public var isActive: Bool

    public init(
        _ points: [PlotPoint], maximum: Double? = nil, style: FigureStyle = .dutch,
        selection: Int? = nil, top: Int = 0, isActive: Bool = true
    ) {
        self.points = points
        self.maximum = maximum
        self.style = style
        self.selection = selection
        self.top = top
        self.isActive = isActive
    }

    public var figures: [(label: String, value: String)] {
        points.map { ($0.label, style.text($0.value)) }
    }
}
