/// The present: a line in today's column, where nothing else stands.
extension WeekAgenda {
    /// The minute of now, where it falls in these rows of the column.
    private func nowRow(of day: Int, _ grid: AgendaGrid) -> Int? {
        guard days[day].isToday, let nowMinute,
            (grid.start..<grid.start + grid.rows * grid.step).contains(nowMinute)
        else { return nil }
        return grid.row(of: nowMinute)
    }

    func drawNow(
        _ day: Int, on canvas: inout Canvas, in frame: Frame, _ grid: AgendaGrid, top: Int
    ) {
        guard let row = nowRow(of: day, grid), row >= top else { return }
        let line = frame.split(top: row - top).rest.split(top: 1).part
        canvas.fill(line, with: "─", role: .accent)
    }
}
