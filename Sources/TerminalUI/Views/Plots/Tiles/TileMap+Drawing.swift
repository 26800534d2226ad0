extension TileMap {
    public func draw(on canvas: inout Canvas, in frame: Frame) {
        guard let layout = TileLayout(self, in: frame.split(bottom: 1).rest.size) else {
            return bars.draw(on: &canvas, in: frame)
        }
        let (body, below) = frame.split(top: layout.height)
        let foot = below.split(top: below.rows > 1 ? 1 : 0).rest.split(top: 1).part
        canvas.clipped(to: body) { canvas in
            for number in tiles.indices where number != selection {
                draw(number, layout, on: &canvas, in: body)
            }
            if let selection { draw(selection, layout, on: &canvas, in: body) }
        }
        legend(columns: foot.columns).draw(on: &canvas, in: foot)
    }

    private var bars: Bars {
        let points = tiles.map {
            PlotPoint($0.name, $0.value, role: .shade(shades.shade(of: $0.value)))
        }
        return Bars(points, style: style, selection: selection, isActive: isActive)
    }

    /// What is selected, and what the shades stand for. The name is cut where that
    /// makes room for all of it.
    private func legend(columns: Int) -> Line {
        let all = Line(shades.legend(style))
        guard let selection, tiles.indices.contains(selection) else { return all }
        let value = " \(style.text(tiles[selection].value))  "
        let room = columns - all.columns - TextWidth.columns(of: value)
        let name = TextWidth.truncate(tiles[selection].name, to: room < 8 ? columns : room)
        return Line([Span(name + value, .heading)] + all.spans)
    }

    private func draw(
        _ number: Int, _ layout: TileLayout, on canvas: inout Canvas, in frame: Frame
    ) {
        guard tiles.indices.contains(number) else { return }
        let (place, isSelected) = (layout.frame(of: tiles[number], in: frame), number == selection)
        let (mark, tile) = place.split(left: 1)
        let glyph = RowMark.glyph(isSelected: isSelected, isMarked: false, isActive: isActive)
        canvas.write(glyph, at: mark.origin)
        draw(tiles[number], layout, on: &canvas, in: tile)
        guard let role = RowMark.role(isSelected: isSelected, isActive: isActive) else { return }
        canvas.restyle(place.split(top: 1).part, role: role)
        if isActive { canvas.cursor = mark.origin }
    }

    /// In one row a glyph of shade, the label and the figure; in more rows the shade below.
    private func draw(
        _ tile: MapTile, _ layout: TileLayout, on canvas: inout Canvas, in frame: Frame
    ) {
        let figure = style.text(tile.value)
        let (top, below) = frame.split(top: 1)
        shade(tile, on: &canvas, in: below)
        let swatch = layout.rows == 1 ? top.split(left: 1).part : top.split(left: 0).part
        shade(tile, on: &canvas, in: swatch)
        let text = top.split(left: swatch.columns).rest
        let room = layout.hasFigureBehindLabel ? text.columns - layout.label : 0
        let end = room > 0 ? TextWidth.pad(figure, to: room, alignment: .right) : ""
        Line(TextWidth.pad(tile.label, to: text.columns - room) + end).draw(on: &canvas, in: text)
        if room == 0 { drawFigure(figure, on: &canvas, in: below) }
    }

    private func drawFigure(_ figure: String, on canvas: inout Canvas, in frame: Frame) {
        let text = TextWidth.columns(of: figure) < frame.columns ? " " + figure : ""
        let place = frame.split(right: TextWidth.columns(of: text)).part
        canvas.write(text, at: place.origin, maximum: frame.isEmpty ? 0 : Int.max)
    }

    /// Nothing where there is no value.
    private func shade(_ tile: MapTile, on canvas: inout Canvas, in frame: Frame) {
        let shade = shades.shade(of: tile.value)
        let glyph = tile.value == nil ? " " : TileShades.glyph(shade)
        canvas.fill(frame, with: glyph, role: .shade(shade))
    }
}
