internal import TerminalUI

/// The names of the measures, the figures under them, and the course of what is selected: in a row, or
/// beside the others in a chart where there is room.
struct FigureView: View {
    let tabs: Tabs
    let whole: any View
    let course: Sparkline?
    let trend: LineChart?

    /// How many bars there are.
    let rows: Int
    let nothing: String?

    func draw(on canvas: inout Canvas, in frame: Frame) {
        let (top, rest) = frame.split(top: frame.rows > 8 ? 2 : 1)
        tabs.draw(on: &canvas, in: top)
        if let nothing { return TextView(nothing, .muted).draw(on: &canvas, in: rest) }
        if let trend, rest.rows > rows + Self.rowsOfTrend {
            let (bottom, body) = rest.split(bottom: Self.rowsOfTrend)
            whole.draw(on: &canvas, in: body)
            return trend.draw(on: &canvas, in: bottom)
        }
        let (bottom, body) = rest.split(bottom: rest.rows > 4 ? 1 : 0)
        whole.draw(on: &canvas, in: body)
        if !bottom.isEmpty { course?.draw(on: &canvas, in: bottom) }
    }

    private static let rowsOfTrend = 12
}
