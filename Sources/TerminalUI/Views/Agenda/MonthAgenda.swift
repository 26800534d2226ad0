/// Weeks below each other, Monday first, with what each day holds; below it what is known of the
/// selected day.
///
/// Always true: `days` are whole weeks. Where not all weeks fit, that of the selected day is in
/// view; where a note has no room, a `◇` behind the number says that there is one.
public struct MonthAgenda: View, Hashable, Sendable {
    /// Of Monday through Sunday.
    public var weekdays: [String]
    public var days: [MonthDay]

    /// What is said of the selected day, on the last row.
    public var detail: Line

    /// What the signs of narrow days mean, behind the detail where there is room for both.
    public var legend: Line
    public var isActive: Bool

    public init(
        weekdays: [String], days: [MonthDay], detail: Line, legend: Line = Line([]),
        isActive: Bool = true
    ) {
        self.weekdays = weekdays
        self.days = days
        self.detail = detail
        self.legend = legend
        self.isActive = isActive
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            let (head, rest) = frame.split(top: 1)
            let (foot, body) = rest.split(bottom: 1)
            drawWeekdays(on: &canvas, in: head)
            drawWeeks(on: &canvas, in: body)
            detail.draw(on: &canvas, in: foot)
            let room = foot.columns - detail.columns - 2
            guard legend.columns <= room, foot.columns < Self.spacious else { return }
            legend.draw(on: &canvas, in: foot.split(right: legend.columns).part)
        }
    }

    /// From this many columns on the badges are words, and tell what they count.
    private static let spacious = 7 * 17

    private func columns(_ frame: Frame) -> [Frame] {
        Tiles.columns(Array(repeating: 1, count: 7), in: frame)
    }

    private func drawWeekdays(on canvas: inout Canvas, in frame: Frame) {
        for (name, cell) in zip(weekdays, columns(frame)) {
            Line(" " + name, .heading).draw(on: &canvas, in: cell)
        }
    }

    private func drawWeeks(on canvas: inout Canvas, in frame: Frame) {
        let weeks = days.count / 7
        let shown = min(weeks, frame.rows)
        guard shown > 0 else { return }
        let chosen = days.firstIndex(where: \.isSelected).map { $0 / 7 }
        let top = Scroll.top(0, keeping: chosen, count: weeks, rows: shown)
        let rows = Tiles.rows(Array(repeating: 1, count: shown), in: frame)
        for (offset, row) in rows.enumerated() {
            for (number, cell) in columns(row).enumerated() {
                let index = (top + offset) * 7 + number
                canvas.mark(
                    cell, as: .moment(day: index, minute: 0), isSelected: days[index].isSelected)
                draw(days[index], on: &canvas, in: cell)
            }
        }
    }
}
