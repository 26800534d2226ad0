extension LineChart {
    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let layout = LineChartLayout(self, in: frame)
        canvas.clipped(to: frame) { canvas in
            drawFigures(on: &canvas, layout)
            drawLabels(on: &canvas, layout)
            legend.draw(on: &canvas, in: layout.legend)
        }
        canvas.clipped(to: layout.lines) { canvas in
            drawZero(on: &canvas, layout)
            drawLines(on: &canvas, layout)
        }
    }

    /// Whose letter is whose; a single line needs none.
    private var legend: Line {
        guard series.count > 1 else { return Line(series.first?.label ?? "") }
        return Line(
            series.enumerated().flatMap { number, line in
                [
                    Span(number > 0 ? "  " : ""), Span(String(line.mark), .layer(number)),
                    Span(" " + line.label),
                ]
            })
    }

    /// Where figures share a row, the first and the last are the ones that stay.
    private func drawFigures(on canvas: inout Canvas, _ layout: LineChartLayout) {
        let (line, room) = layout.left.split(right: 1)
        canvas.fill(line, with: "│", role: .muted)
        guard !layout.left.isEmpty else { return }
        let ticks = Array(zip(layout.ticks.values, layout.ticks.texts(style)))
        for (value, text) in ticks + ticks.prefix(1) + ticks.suffix(1) {
            let figure = TextWidth.pad(text, to: room.columns, alignment: .right)
            let place = Point(column: room.column, row: room.row + layout.row(of: value))
            canvas.write(figure + "┤", at: place, role: .muted)
        }
    }

    /// A line at 0 where values lie on both sides of it.
    private func drawZero(on canvas: inout Canvas, _ layout: LineChartLayout) {
        guard let low = layout.ticks.values.first, low < 0 else { return }
        let row = layout.lines.split(top: layout.row(of: 0)).rest.split(top: 1).part
        canvas.fill(row, with: "┄", role: .muted)
    }

    private func drawLabels(on canvas: inout Canvas, _ layout: LineChartLayout) {
        canvas.fill(layout.axis, with: "─", role: .muted)
        if layout.left.columns > 0 {
            canvas.write("└", at: layout.axis.origin, role: .muted)
        }
        for (number, column) in shownLabels(layout) {
            let start = layout.lines.column + column
            canvas.write("┴", at: Point(column: start, row: layout.axis.row), role: .muted)
            let width = TextWidth.columns(of: labels[number])
            let left = min(max(0, column - width / 2), max(0, layout.labels.columns - width))
            let place = Point(column: layout.labels.column + left, row: layout.labels.row)
            canvas.write(labels[number], at: place, role: .muted)
        }
    }

    /// Labels that do not touch, the same number of points apart up to the last, and their
    /// columns.
    private func shownLabels(_ layout: LineChartLayout) -> [(number: Int, column: Int)] {
        guard !layout.labels.isEmpty else { return [] }
        let widest = labels.map { TextWidth.columns(of: $0) }.max() ?? 0
        let apart = Double(layout.lines.columns) / Double(max(1, count))
        let every = max(1, Int((Double(widest + 2) / apart).rounded(.up)))
        return stride(from: labels.count - 1, through: 0, by: -every).map { number in
            (number, layout.dot(ofPoint: number, of: count) / 2)
        }
    }
}
