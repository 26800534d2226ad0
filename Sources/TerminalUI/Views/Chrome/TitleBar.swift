/// The first row of the screen: where one is at the left, the time at the right.
///
/// The right keeps its place; the left is cut.
public struct TitleBar: View, Hashable, Sendable {
    public var left: Line
    public var right: Line

    public init(left: Line, right: Line = Line([])) {
        self.left = left
        self.right = right
    }

    public init(left: String, right: String) {
        self.init(left: Line(left, .title), right: Line(right, .title))
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let row = frame.split(top: 1).part
        let fits = right.columns * 2 <= row.columns
        let (end, start) = row.split(right: fits ? right.columns : 0)
        canvas.fill(row, role: .title)
        left.draw(on: &canvas, in: fits && right.columns > 0 ? start.split(right: 1).rest : start)
        right.draw(on: &canvas, in: end)
    }
}
