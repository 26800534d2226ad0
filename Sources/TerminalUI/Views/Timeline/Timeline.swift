/// Things with a beginning and an end as bars under titles such as the months of a year, a row
/// each, of which the visible ones are drawn. What runs on outside is cut with `◂` or `▸`.
public struct Timeline: View, Hashable, Sendable {
    /// Of the equal parts of the time that is shown; at least one.
    public var titles: [String]

    /// Where now is, in titles; nil where it is not marked.
    public var now: Double?
    public var rows: [TimelineRow]

    /// What the glyphs mean: the last line, where there is room.
    public var legend: String
    public var selection: Int?
    public var top: Int
    public var isActive: Bool
    public var marks: Set<Int>
    public var placeholder: String

    public init(
        titles: [String], now: Double? = nil, rows: [TimelineRow], legend: String = "",
        selection: Int? = nil, top: Int = 0, isActive: Bool = true, marks: Set<Int> = [],
        placeholder: String = ""
    ) {
        self.titles = titles
        self.now = now
        self.rows = rows
        self.legend = legend
        self.selection = selection
        self.top = top
        self.isActive = isActive
        self.marks = marks
        self.placeholder = placeholder
    }

    /// The least columns that the texts get, and the most that one title gets.
    private static let narrowestText = 24
    private static let widestTitle = 6

    /// From this height on there are a ruler below the titles and a legend.
    private static let tall = 8

    /// How wide one title is in a frame of so many columns.
    func titleWidth(in columns: Int) -> Int {
        let room = (columns - Self.narrowestText) / max(1, titles.count)
        return min(max(1, room), Self.widestTitle)
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            let isTall = frame.rows >= Self.tall
            let (head, below) = frame.split(top: isTall ? 2 : 1)
            let (foot, body) = below.split(bottom: isTall && !legend.isEmpty ? 1 : 0)
            drawHead(on: &canvas, in: head)
            Line(legend, .muted).draw(on: &canvas, in: foot)
            drawRows(on: &canvas, in: body)
        }
    }

    /// The part of a line in which bars are.
    private func chart(of line: Frame) -> Frame {
        line.split(right: 1).rest.split(right: titleWidth(in: line.columns) * titles.count).part
    }

    /// The titles; below them a ruler that shows where now is.
    private func drawHead(on canvas: inout Canvas, in frame: Frame) {
        let (chart, width) = (chart(of: frame), titleWidth(in: frame.columns))
        for (number, title) in titles.enumerated() {
            let isNow = now.map { Int($0.rounded(.down)) == number } ?? false
            let text = TextWidth.prefix(title, columns: width < 4 ? 1 : width - 1)
            let place = Point(column: chart.column + number * width, row: chart.row)
            canvas.write(text, at: place, role: isNow ? .title : .muted)
        }
        guard frame.rows > 1 else { return }
        let ruler = chart.split(top: 1).rest
        canvas.fill(ruler, with: "─", role: .border)
        if let column = cell(of: now, width) {
            let place = Point(column: chart.column + column, row: ruler.row)
            canvas.write("▼", at: place, role: .accent)
        }
    }

    /// The column of a position; nil where it lies outside.
    private func cell(of position: Double?, _ width: Int) -> Int? {
        guard let position, position >= 0, position < Double(titles.count) else { return nil }
        return Int(position * Double(width))
    }

    private func drawRows(on canvas: inout Canvas, in body: Frame) {
        let first = Scroll.top(top, keeping: selection, count: rows.count, rows: body.rows)
        canvas.mark(body, as: .list(count: rows.count, top: first))
        for number in first..<min(rows.count, first + body.rows) {
            draw(number, on: &canvas, in: body.split(top: number - first).rest.split(top: 1).part)
        }
        if rows.isEmpty { TextView(placeholder, .muted).draw(on: &canvas, in: body) }
        Scroll.drawBar(on: &canvas, in: body, top: first, count: rows.count)
    }
}
