extension Bars {
    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            let first = Scroll.top(top, keeping: selection, count: points.count, rows: frame.rows)
            let last = min(points.count, first + frame.rows)
            let body = points.count > frame.rows ? frame.split(right: 1).rest : frame
            let layout = BarLayout(self, columns: body.columns)
            for number in first..<max(first, last) {
                let line = body.split(top: number - first).rest.split(top: 1).part
                draw(number, layout, on: &canvas, in: line)
            }
            Scroll.drawBar(on: &canvas, in: frame, top: first, count: points.count)
        }
    }

    private func draw(
        _ number: Int, _ layout: BarLayout, on canvas: inout Canvas, in line: Frame
    ) {
        let (point, isSelected) = (points[number], number == selection)
        let mark = RowMark.glyph(isSelected: isSelected, isMarked: false, isActive: isActive)
        let label = TextWidth.pad(point.label, to: layout.label)
        let figure = TextWidth.pad(
            style.text(point.value), to: layout.figure, alignment: .right)
        let spans = [
            Span(layout.mark > 0 ? mark : ""), Span(label + layout.afterLabel),
            Span(layout.bar(point.value), point.role), Span(layout.beforeFigure + figure),
        ]
        Line(spans).draw(on: &canvas, in: line)
        guard let role = RowMark.role(isSelected: isSelected, isActive: isActive) else { return }
        canvas.restyle(line, role: role)
        if isActive { canvas.cursor = line.origin }
    }
}
