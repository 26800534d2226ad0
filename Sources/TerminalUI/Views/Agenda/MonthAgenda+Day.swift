/// One day of a month.
extension MonthAgenda {
    func draw(_ day: MonthDay, on canvas: inout Canvas, in cell: Frame) {
        drawHead(of: day, rows: cell.rows, on: &canvas, in: cell.split(top: 1).part)
        let body = cell.split(top: 1).rest.split(left: 1).rest
        for (row, line) in lines(of: day, in: body).enumerated() {
            line.draw(on: &canvas, row: row, in: body)
        }
        guard let role = RowMark.role(isSelected: day.isSelected, isActive: isActive) else {
            if day.isDimmed { canvas.restyle(cell, role: .muted) }
            return
        }
        canvas.restyle(cell, role: role)
        if isActive { canvas.cursor = cell.origin }
    }

    /// `▶24`, and at the right the longest badge for which there is room.
    private func drawHead(
        of day: MonthDay, rows: Int, on canvas: inout Canvas, in row: Frame
    ) {
        let selected = RowMark.glyph(isSelected: true, isMarked: false, isActive: isActive)
        let mark = day.isSelected ? selected : day.isToday ? "•" : " "
        let number = (day.number < 10 ? " " : "") + "\(day.number)"
        let isWritten = row.columns > Self.wide && rows > 1
        let sign = day.note.isEmpty || isWritten ? "" : "◇"
        let text = mark + number + sign
        canvas.write(text, at: row.origin, role: day.isToday ? .heading : .plain)
        // The last column stays blank: what stands there is read with the number of the next day.
        let room = row.columns - text.count - 1
        guard let badge = day.badges.first(where: { Self.fits($0, in: room) }) else { return }
        let place = Point(column: row.endColumn - 1 - TextWidth.columns(of: badge), row: row.row)
        canvas.write(badge, at: place, role: day.badgeRole)
    }

    /// A figure stands apart from the number of the day; a sign may touch it.
    private static func fits(_ badge: String, in room: Int) -> Bool {
        let isFigure = badge.first?.isNumber == true
        return TextWidth.columns(of: badge) <= room - (isFigure ? 1 : 0)
    }

    /// From this many cells on a note is written out instead of told by a sign.
    private static let wide = 8

    /// What stands below the number.
    private func lines(of day: MonthDay, in frame: Frame) -> [Line] {
        guard !frame.isEmpty else { return [] }
        let note = day.note.isEmpty || frame.columns < Self.wide ? [] : [Line(day.note, .warning)]
        let left = frame.rows - note.count
        guard let widest = day.lines.compactMap(\.spans.first).map(\.columns).max(),
            widest <= frame.columns, day.lines.count <= left || left > 1
        else { return note + (left > 0 ? [day.summary] : []) }
        let lines = day.lines.map { $0.whole(in: frame.columns) }
        guard lines.count > left else { return note + lines }
        let rest = lines.count - (left - 1)
        return note + lines.prefix(left - 1) + [Line("+\(rest)", .muted)]
    }
}

extension Span {
    fileprivate var columns: Int { TextWidth.columns(of: text) }
}

extension Line {
    /// The spans of it that fit whole.
    fileprivate func whole(in columns: Int) -> Line {
        var room = columns
        return Line(
            spans.prefix { span in
                room -= span.columns
                return room >= 0
            })
    }
}
