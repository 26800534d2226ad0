/// The last row of the screen: a message where there is one, else the keys that work here.
public struct StatusBar: View, Hashable, Sendable {
    public var message: Span?

    /// The most useful first: what does not fit is left out.
    public var hints: [KeyHint]

    public init(message: Span? = nil, hints: [KeyHint] = []) {
        self.message = message
        self.hints = hints
    }

    /// The most rows that a message takes: what it lies over is read again at the next key.
    public static let mostRows = 3

    /// How many rows it takes: a message that does not fit in one goes on in the next.
    public func rows(columns: Int) -> Int {
        guard let message else { return 1 }
        return min(Self.mostRows, max(1, TextWidth.wrap(message.text, columns: columns).count))
    }

    /// Hints stand in the first row of the frame, a message in all of them; what of it is still too much
    /// is cut off with a sign that it goes on.
    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let row = frame.split(top: 1).part
        guard let message else {
            canvas.fill(row, role: .hint)
            return fitting(row.columns).draw(on: &canvas, in: row)
        }
        canvas.fill(frame, role: .hint)
        guard frame.rows > 1 else { return Line([message]).draw(on: &canvas, in: row) }
        let lines = TextWidth.wrap(message.text, columns: frame.columns)
        for (place, line) in lines.prefix(frame.rows).enumerated() {
            let isLast = place == frame.rows - 1
            let text = isLast ? lines[place...].joined(separator: " ") : line
            let part = frame.split(top: place).rest.split(top: 1).part
            Line([Span(text, message.role)]).draw(on: &canvas, in: part)
        }
    }

    private func fitting(_ columns: Int) -> Line {
        var (spans, used) = ([Span](), 0)
        for hint in hints {
            let between = used == 0 ? 0 : KeyHint.between
            used += between + hint.columns
            guard used <= columns else { break }
            if between > 0 { spans.append(Span("  ", .hint)) }
            spans += [Span(hint.key, .key), Span(" \(hint.label)", .hint)]
        }
        return Line(spans)
    }

    /// Which hint stands at this column, for the mouse; nil where a message or none does.
    public func hint(at column: Int) -> KeyHint? {
        guard message == nil else { return nil }
        var start = 0
        for hint in hints {
            let end = start + hint.columns
            if (start..<end).contains(column) { return hint }
            start = end + KeyHint.between
        }
        return nil
    }
}
