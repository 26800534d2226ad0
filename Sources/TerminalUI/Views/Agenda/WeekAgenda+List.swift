/// Days below each other, for narrow frames.
extension WeekAgenda {
    /// A line of the list, and the block or slot that it shows.
    private struct Row {
        var line: Line
        var isSelected = false
        var meaning: Spot.Meaning?
    }

    func drawList(on canvas: inout Canvas, in frame: Frame) {
        let rows = days.indices.flatMap { list(of: $0) }
        let chosen = rows.firstIndex(where: \.isSelected) ?? todayRow(rows)
        let top = Scroll.top(0, keeping: chosen, count: rows.count, rows: frame.rows)
        let body = rows.count > frame.rows ? frame.split(right: 1).rest : frame
        for (offset, row) in rows.dropFirst(top).prefix(frame.rows).enumerated() {
            let role = RowMark.role(isSelected: row.isSelected, isActive: isActive)
            row.line.draw(on: &canvas, row: offset, in: body, role: role)
            let line = body.split(top: offset).rest.split(top: 1).part
            row.meaning.map { canvas.mark(line, as: $0, isSelected: row.isSelected) }
            guard row.isSelected, isActive else { continue }
            canvas.cursor = Point(column: body.column, row: body.row + offset)
        }
        Scroll.drawBar(on: &canvas, in: frame, top: top, count: rows.count)
    }

    private func todayRow(_ rows: [Row]) -> Int? {
        guard let today = days.firstIndex(where: \.isToday) else { return nil }
        return days.indices.prefix(today).reduce(0) { $0 + list(of: $1).count }
    }

    private func list(of day: Int) -> [Row] {
        let head = Line([
            Span((days[day].shownMark.map { "\($0)" } ?? "") + days[day].title, days[day].role),
            Span(days[day].note.isEmpty ? "" : "  " + days[day].note, .warning),
        ])
        let own = blocks.enumerated().filter { $0.element.day == day }
            .sorted { ($0.element.startMinute, $0.offset) < ($1.element.startMinute, $1.offset) }
        var rows = own.map { row(of: $0.element) }
        if let slot, isSlot(on: day) {
            let place = own.firstIndex { $0.element.startMinute > slot.minute } ?? rows.count
            rows.insert(own.isEmpty ? emptyRow : row(of: slot), at: place)
        }
        let start = Spot.Meaning.moment(day: day, minute: firstMinute)
        if rows.isEmpty { rows = [Row(line: Line("  " + emptyDay, .muted), meaning: start)] }
        if let now = now(on: day), !own.isEmpty {
            let place = own.firstIndex { $0.element.endMinute > now }
            rows.insert(nowRow(now), at: place ?? rows.count)
        }
        return [Row(line: head, meaning: start)] + rows
    }

    private func isSlot(on day: Int) -> Bool {
        slot?.day == day && !blocks.contains(where: \.isSelected)
    }

    /// Not where a moment is selected: that says a time as well.
    private func now(on day: Int) -> Int? {
        days[day].isToday && !isSlot(on: day) ? nowMinute : nil
    }

    /// What is over stands above it.
    private func nowRow(_ now: Int) -> Row {
        Row(line: Line("  \(Self.time(now))→ ─────", .accent))
    }

    /// A selected day on which nothing takes place.
    private var emptyRow: Row {
        let mark = RowMark.glyph(isSelected: true, isMarked: false, isActive: isActive)
        return Row(line: Line("\(mark) \(emptyDay)"), isSelected: true)
    }

    private func row(of slot: AgendaSlot) -> Row {
        let mark = RowMark.glyph(isSelected: true, isMarked: false, isActive: isActive)
        return Row(line: Line("\(mark) \(Self.time(slot.minute))"), isSelected: true)
    }

    private func row(of block: AgendaBlock) -> Row {
        let mark = RowMark.glyph(
            isSelected: block.isSelected, isMarked: block.isMarked, isActive: isActive)
        let hours = "\(Self.time(block.startMinute))–\(Self.time(block.endMinute))"
        let words = block.lines.joined(separator: ", ")
        let line = Line([
            Span("\(mark) \(hours) ", block.isPast ? .muted : .plain),
            Span("\(block.mark) ", block.role), Span(words, block.isPast ? .muted : .plain),
        ])
        return Row(
            line: line, isSelected: block.isSelected,
            meaning: blocks.firstIndex(of: block).map { .block($0) })
    }
}
