/// The first row of the screen: where one is at the left, the time at the right.
///
/// Where not all of it fits, pieces of the right go one by one, the time last; only beside the time
/// alone is the left cut.
public struct TitleBar: View, Hashable, Sendable {
    public var left: Line

    /// What stands before ``right`` where there is room: the last goes first.
    public var extras: [String]

    /// The first goes first.
    public var right: [String]

    public init(left: Line, extras: [String] = [], right: [String] = []) {
        self.left = left
        self.extras = extras
        self.right = right
    }

    public init(left: String, right: String...) {
        self.init(left: Line(left, .title), right: right)
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let row = frame.split(top: 1).part
        let told = Line(fitting(row.columns), .title)
        let (end, start) = row.split(right: told.columns)
        canvas.fill(row, role: .title)
        left.draw(on: &canvas, in: told.columns > 0 ? start.split(right: 1).rest : start)
        told.draw(on: &canvas, in: end)
    }

    /// As much of the right as fits beside the whole left; the time alone takes at most half.
    private func fitting(_ columns: Int) -> String {
        let counts = (0...extras.count).reversed()
        let withExtras = counts.map { extras.prefix($0) + right[...] }
        let without = right.indices.dropFirst().map { right[$0...] }
        let room = columns - left.columns - 1
        let told = (withExtras + without).lazy.map { $0.joined(separator: " · ") }
        if let whole = told.first(where: { TextWidth.columns(of: $0) <= room }) { return whole }
        let last = right.last ?? ""
        return TextWidth.columns(of: last) * 2 <= columns ? last : ""
    }
}
