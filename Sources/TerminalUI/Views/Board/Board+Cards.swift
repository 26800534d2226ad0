extension Board {
    /// From this height on a card has two lines for its title and a blank one below it.
    private static let tall = 12

    /// The cards of a column, as many as fit, with the selected one among them.
    func drawCards(of number: Int, on canvas: inout Canvas, in frame: Frame) {
        let (cards, first) = (columns[number].cards, first(of: number))
        let height = frame.rows >= Self.tall ? 4 : 2
        let room = max(1, frame.rows / height)
        let selected = selection.map { $0 - first }.flatMap {
            cards.indices.contains($0) ? $0 : nil
        }
        let top = Scroll.top(0, keeping: selected, count: cards.count, rows: room)
        for index in top..<min(cards.count, top + room) {
            let below = frame.split(top: (index - top) * height).rest
            draw(
                cards[index], first + index, on: &canvas,
                in: below.split(top: height == 4 ? 3 : height).part)
        }
        drawMore(of: cards.count, from: top, room, on: &canvas, in: frame)
    }

    /// Which part of the column is seen, at its right, where not all of it is.
    private func drawMore(
        of count: Int, from top: Int, _ room: Int, on canvas: inout Canvas, in frame: Frame
    ) {
        guard count > room, frame.rows > 1 else { return }
        let edge = frame.split(right: 1).part
        if top > 0 { canvas.write("▲", at: edge.origin, role: .muted) }
        guard top + room < count else { return }
        let last = edge.split(bottom: 1).part
        canvas.write("▼", at: last.origin, role: .muted)
    }

    private func draw(_ card: BoardCard, _ number: Int, on canvas: inout Canvas, in frame: Frame) {
        let isSelected = number == selection
        canvas.mark(frame, as: .row(number + 1), isSelected: isSelected)
        let mark = RowMark.glyph(
            isSelected: isSelected, isMarked: marks.contains(number), isActive: isActive)
        let text = frame.split(left: 1).rest.split(right: 1).rest
        let titles = lines(card.title, in: text)
        canvas.write(mark, at: frame.origin, role: .muted)
        for (row, line) in titles.enumerated() {
            Line(line, card.role).draw(on: &canvas, in: text.split(top: row).rest)
        }
        Line(card.facts, card.role == .plain ? .muted : card.role)
            .draw(on: &canvas, in: text.split(top: titles.count).rest)
        guard let role = RowMark.role(isSelected: isSelected, isActive: isActive) else { return }
        canvas.restyle(frame.split(right: 1).rest.split(top: titles.count).part, role: role)
        if isActive { canvas.cursor = frame.origin }
    }

    /// The title in the lines that there are above the facts; the last is cut.
    private func lines(_ title: String, in frame: Frame) -> [String] {
        let room = max(1, frame.rows - 1)
        let wrapped = TextWidth.wrap(title, columns: frame.columns)
        guard wrapped.count > room else { return wrapped }
        let rest = wrapped.dropFirst(room - 1).joined(separator: " ")
        return wrapped.prefix(room - 1) + [TextWidth.truncate(rest, to: frame.columns)]
    }
}
