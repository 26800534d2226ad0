extension Timeline {
    /// One row: its text, its bar, and a line for now where the bar leaves it free.
    func draw(_ number: Int, on canvas: inout Canvas, in line: Frame) {
        let (row, isSelected) = (rows[number], number == selection)
        let width = titleWidth(in: line.columns)
        let (chart, text) = line.split(right: 1).rest.split(right: width * titles.count)
        canvas.mark(line, as: .row(number + 1), isSelected: isSelected)
        let mark = RowMark.glyph(
            isSelected: isSelected, isMarked: marks.contains(number), isActive: isActive)
        let words = Line([Span(mark + " ", .muted), Span(row.text, row.role)])
        words.draw(on: &canvas, in: text.split(right: 1).rest)
        if isSelected {
            let role: Role = isActive ? .selected : .selectedInactive
            canvas.restyle(text.split(right: 1).rest, role: role)
            if isActive { canvas.cursor = line.origin }
        }
        for (column, glyph) in cells(of: row, width: width).enumerated() where glyph != " " {
            let place = Point(column: chart.column + column, row: chart.row)
            canvas.write(String(glyph), at: place, role: role(of: glyph, row))
        }
    }

    private func role(of glyph: Character, _ row: TimelineRow) -> Role {
        switch glyph {
        case "!": .warning
        case "│": .muted
        default: row.role
        }
    }

    /// What stands in each column of the chart.
    func cells(of row: TimelineRow, width: Int) -> [Character] {
        let count = width * titles.count
        var cells = [Character](repeating: " ", count: count)
        if let now, now >= 0, now < Double(titles.count) {
            cells[Int(now * Double(width))] = "│"
        }
        let (start, end) = (column(row.start, width), column(row.end, width))
        fill(start...max(start, end), with: row.glyph, in: &cells)
        if let late = row.lateEnd.map({ column($0, width) }) {
            fill(min(end + 1, late)...max(end, late), with: "!", in: &cells)
        }
        let last = max(end, row.lateEnd.map { column($0, width) } ?? end)
        if start < 0, count > 0 { cells[0] = "◂" }
        if last >= count, count > 0 { cells[count - 1] = "▸" }
        return cells
    }

    /// The column of a position, also outside the chart.
    private func column(_ position: Double, _ width: Int) -> Int {
        let far = Double(titles.count * 100)
        return Int((min(max(position, -far), far) * Double(width)).rounded(.down))
    }

    private func fill(
        _ columns: ClosedRange<Int>, with glyph: Character, in cells: inout [Character]
    ) {
        for column in columns where cells.indices.contains(column) { cells[column] = glyph }
    }
}
