extension LineChart {
    /// All lines in dots, then the letters on them.
    func drawLines(on canvas: inout Canvas, _ layout: LineChartLayout) {
        let frame = layout.lines
        guard !frame.isEmpty else { return }
        let paths = series.map { path(of: $0, layout) }
        var grid = DotGrid(columns: frame.columns, rows: frame.rows)
        for (number, path) in paths.enumerated() {
            for dot in path.dots { grid.set(dot, by: number) }
        }
        draw(grid, on: &canvas, in: frame)
        guard series.count > 1 else { return }
        for (number, path) in paths.enumerated() {
            drawMarks(of: number, along: path, on: &canvas, in: frame)
        }
    }

    private func path(of line: LineSeries, _ layout: LineChartLayout) -> LinePath {
        let points = line.values.enumerated().map { number, value in
            value.map {
                Point(column: layout.dot(ofPoint: number, of: count), row: layout.dot(of: $0))
            }
        }
        return LinePath(points, columns: layout.lines.columns)
    }

    private func draw(_ grid: DotGrid, on canvas: inout Canvas, in frame: Frame) {
        for row in 0..<grid.rows {
            for column in 0..<grid.columns {
                guard let cell = grid.glyph(column: column, row: row) else { continue }
                let place = Point(column: frame.column + column, row: frame.row + row)
                guard canvas.isDrawn(place) else { continue }
                canvas.put(Cell(glyph: cell.glyph, role: .layer(cell.drawer)), width: 1, at: place)
            }
        }
    }

    /// Each line has columns of its own for its letter, so that none covers another's; a line
    /// that goes through none of them has it at its end.
    private func drawMarks(
        of number: Int, along path: LinePath, on canvas: inout Canvas, in frame: Frame
    ) {
        let apart = max(1, min(8, frame.columns / series.count))
        let all = path.rows.indices.filter { path.rows[$0] != nil }
        let own = all.filter { $0 % apart == apart / 2 && $0 / apart % series.count == number }
        for column in own.isEmpty ? Array(all.suffix(1)) : own {
            guard let row = path.rows[column] else { continue }
            let place = Point(column: frame.column + column, row: frame.row + row)
            canvas.write(String(series[number].mark), at: place, role: .layer(number))
        }
    }
}
