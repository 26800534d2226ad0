extension Table {
    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            let (titles, body) = frame.split(top: hasTitles(in: frame.rows) ? 1 : 0)
            let first = Scroll.top(top, keeping: selection, count: rowCount, rows: body.rows)
            let shown = shown(from: first, rows: body.rows)
            let layout = layout(of: shown, in: body)
            canvas.mark(body, as: .list(count: rowCount, top: first))
            drawTitles(on: &canvas, in: titles, layout)
            for (offset, item) in shown.enumerated() {
                let line = body.split(top: offset).rest.split(top: 1).part
                draw(item.number, item.cells, on: &canvas, in: line, layout)
            }
            if rowCount == 0 { TextView(placeholder, .muted).draw(on: &canvas, in: body) }
            Scroll.drawBar(on: &canvas, in: body, top: first, count: rowCount)
        }
    }

    public func columnsShown(in size: Size) -> Set<String>? {
        let body = Frame(size).split(top: hasTitles(in: size.rows) ? 1 : 0).rest
        let first = Scroll.top(top, keeping: selection, count: rowCount, rows: body.rows)
        let layout = layout(of: shown(from: first, rows: body.rows), in: body)
        return Set(layout.widths.map { columns[$0.column].key })
    }

    private func shown(from first: Int, rows: Int) -> [(number: Int, cells: [String])] {
        (first..<max(first, min(rowCount, first + rows))).map { (number: $0, cells: row($0)) }
    }

    /// Before the cells stands a mark, behind them a bar where not all rows are seen.
    private func layout(
        of shown: [(number: Int, cells: [String])], in body: Frame
    ) -> TableLayout {
        let space = body.columns - 1 - (rowCount > body.rows ? 1 : 0)
        return TableLayout(columns, rows: shown.map(\.cells), columns: space)
    }

    private func drawTitles(on canvas: inout Canvas, in frame: Frame, _ layout: TableLayout) {
        canvas.restyle(frame, role: .heading)
        let titles = columns.map(\.title)
        draw(titles, on: &canvas, at: frame.origin, layout, role: .heading)
    }

    private func draw(
        _ number: Int, _ cells: [String], on canvas: inout Canvas, in line: Frame,
        _ layout: TableLayout
    ) {
        let isSelected = number == selection
        canvas.mark(line, as: .row(number), isSelected: isSelected)
        let mark = RowMark.glyph(
            isSelected: isSelected, isMarked: marks.contains(number), isActive: isActive)
        let role = RowMark.role(isSelected: isSelected, isActive: isActive) ?? rowRole(number)
        canvas.write(mark, at: line.origin, role: role)
        draw(cells, on: &canvas, at: line.origin, layout, role: role)
        guard isSelected else { return }
        canvas.restyle(line, role: role)
        if isActive { canvas.cursor = line.origin }
    }

    private func draw(
        _ cells: [String], on canvas: inout Canvas, at point: Point, _ layout: TableLayout,
        role: Role
    ) {
        var place = Point(column: point.column + 1, row: point.row)
        for (column, width) in layout.widths where column < cells.count {
            let alignment = columns[column].alignment
            let text = TextWidth.pad(cells[column], to: width, alignment: alignment)
            canvas.write(text, at: place, role: role)
            place.column += width + TableLayout.gap
        }
    }
}
