/// Days side by side.
extension WeekAgenda {
    static let timeWidth = 6
    private static let narrowestLane = 6

    /// - Parameter shown: the indices of the days for which there is room.
    func drawGrid(on canvas: inout Canvas, in frame: Frame, showing shown: Range<Int>) {
        let (times, week) = frame.split(left: Self.timeWidth)
        let columns = Tiles.columns(shown.map { _ in 1 }, in: week)
        let headRows = days.contains { !$0.note.isEmpty } ? 2 : 1
        let grid = AgendaGrid(self, rows: frame.rows - headRows)
        let visible = frame.rows - headRows
        let top = Scroll.top(0, keeping: selectedRow(grid), count: grid.rows, rows: visible)
        drawTimes(on: &canvas, in: times.split(top: headRows).rest, grid, top: top)
        for (number, column) in zip(shown, columns) {
            let (head, body) = column.split(right: 1).rest.split(top: headRows)
            drawHead(days[number], on: &canvas, in: head)
            canvas.clipped(to: body) { canvas in
                drawDay(number, on: &canvas, in: body, grid, top: top)
            }
        }
        if grid.rows > visible {
            let bar = frame.split(top: headRows).rest
            Scroll.drawBar(on: &canvas, in: bar, top: top, count: grid.rows)
        }
    }

    /// The row to keep in view: of the selected block or moment, else of now.
    private func selectedRow(_ grid: AgendaGrid) -> Int? {
        let block = blocks.first { $0.isSelected }?.startMinute
        return (block ?? slot?.minute ?? nowMinute).map(grid.row(of:))
    }

    /// A mark such as today's dot stands in the gap before the title, so that titles keep their
    /// width.
    private func drawHead(_ day: AgendaDay, on canvas: inout Canvas, in frame: Frame) {
        if let mark = day.shownMark {
            let gap = Point(column: frame.column - 1, row: frame.row)
            canvas.write(String(mark), at: gap, role: day.role)
        }
        Line(day.title, day.role).draw(on: &canvas, row: 0, in: frame)
        Line(day.note, .warning).draw(on: &canvas, row: 1, in: frame)
    }

    private func drawTimes(
        on canvas: inout Canvas, in frame: Frame, _ grid: AgendaGrid, top: Int
    ) {
        let now = days.contains { $0.isToday } ? nowMinute : nil
        for row in 0..<max(0, min(frame.rows, grid.rows - top)) {
            let minute = grid.minute(of: top + row)
            let point = Point(column: frame.column, row: frame.row + row)
            if let now, (minute..<minute + grid.step).contains(now) {
                canvas.write(Self.time(now) + "→", at: point, role: .accent)
            } else if minute % 30 == 0 {
                canvas.write(Self.time(minute), at: point, role: .muted)
            }
        }
    }

    private func drawDay(
        _ number: Int, on canvas: inout Canvas, in frame: Frame, _ grid: AgendaGrid, top: Int
    ) {
        for row in 0..<max(0, min(frame.rows, grid.rows - top))
        where grid.minute(of: top + row) % 60 == 0 {
            canvas.write("·", at: Point(column: frame.column, row: frame.row + row), role: .muted)
        }
        markMoments(of: number, on: &canvas, in: frame, grid, top: top)
        drawGrounds(number, on: &canvas, in: frame, grid, top: top)
        drawNow(number, on: &canvas, in: frame, grid, top: top)
        drawSlot(number, on: &canvas, in: frame, grid, top: top)
        let places = AgendaLanes.places(blocks.filter { $0.day == number }, in: grid)
        for place in places.sorted(by: { order($0, in: frame) < order($1, in: frame) }) {
            draw(place, on: &canvas, in: frame, top: top)
        }
        for place in places where place.lane == place.lanes - 1 {
            drawHidden(
                place, on: &canvas, in: frame, row: place.rows.lowerBound - top)
        }
    }

    private func drawGrounds(
        _ number: Int, on canvas: inout Canvas, in day: Frame, _ grid: AgendaGrid, top: Int
    ) {
        for ground in grounds where ground.day == number {
            let rows = grid.rows(of: ground)
            let bar = Frame(
                column: day.column, row: day.row + rows.lowerBound - top, columns: 1,
                rows: rows.count)
            canvas.fill(bar, with: "▏", role: ground.role)
        }
    }

    private func lanes(_ place: AgendaLanes.Place, in day: Frame) -> Int {
        min(max(1, day.columns / Self.narrowestLane), place.lanes)
    }

    /// Blocks without a lane of their own come first, so that others lie over them but the time
    /// they take is not left open; a selected block comes last, so that it is always seen.
    private func order(_ place: AgendaLanes.Place, in day: Frame) -> Int {
        if place.block.isSelected { return 2 }
        return place.lane < lanes(place, in: day) ? 1 : 0
    }

    /// Draws a block in its lane, or in the last one where there is no room for its own.
    private func draw(
        _ place: AgendaLanes.Place, on canvas: inout Canvas, in day: Frame, top: Int
    ) {
        let lanes = lanes(place, in: day)
        let rows = place.rows
        let sides = Tiles.columns(Array(repeating: 1, count: lanes), in: day)
        let lane = sides[min(place.lane, lanes - 1)]
        let frame = Frame(
            column: lane.column, row: day.row + rows.lowerBound - top,
            columns: lane.columns, rows: rows.count)
        mark(place.block, on: &canvas, in: frame)
        draw(place.punctual, on: &canvas, in: frame, within: day)
    }

    /// Says how many lanes have no room, where the last of them begins.
    private func drawHidden(
        _ place: AgendaLanes.Place, on canvas: inout Canvas, in day: Frame, row: Int
    ) {
        let count = place.lanes - lanes(place, in: day)
        guard count > 0 else { return }
        let text = "+\(count)"
        let point = Point(column: day.endColumn - text.count, row: day.row + row)
        canvas.write(text, at: point, role: .warning)
    }

    private func drawSlot(
        _ number: Int, on canvas: inout Canvas, in frame: Frame, _ grid: AgendaGrid, top: Int
    ) {
        guard let slot, slot.day == number, !blocks.contains(where: \.isSelected) else { return }
        let row = frame.split(top: grid.row(of: slot.minute) - top).rest.split(top: 1).part
        guard let role = RowMark.role(isSelected: true, isActive: isActive), !row.isEmpty else {
            return
        }
        let text = RowMark.glyph(isSelected: true, isMarked: false, isActive: isActive)
        canvas.fill(row, role: role)
        canvas.write(text + Self.time(slot.minute), at: row.origin, role: role)
        if isActive { canvas.cursor = row.origin }
    }

    /// Draws a block: a bar at its left, its mark and its lines.
    private func draw(
        _ block: AgendaBlock, on canvas: inout Canvas, in frame: Frame, within day: Frame
    ) {
        let role = role(of: block)
        canvas.fill(frame, role: role)
        canvas.fill(frame.split(left: 1).part, with: "▌", role: role)
        let start = RowMark.glyph(
            isSelected: block.isSelected, isMarked: block.isMarked, isActive: isActive)
        if block.isSelected || block.isMarked { canvas.write(start, at: frame.origin, role: role) }
        let words = block.mark == " " ? block.lines : marked(block)
        for (row, text) in words.prefix(frame.rows).enumerated() {
            let point = Point(column: frame.column + 1, row: frame.row + row)
            let room = max(0, frame.columns - 1)
            canvas.write(TextWidth.truncate(text, to: room), at: point, role: role)
        }
        guard block.isSelected, isActive, day.contains(frame.origin) else { return }
        canvas.cursor = frame.origin
    }

    private func marked(_ block: AgendaBlock) -> [String] {
        let first = "\(block.mark) \(block.lines.first ?? "")"
        return [first] + block.lines.dropFirst()
    }
}
