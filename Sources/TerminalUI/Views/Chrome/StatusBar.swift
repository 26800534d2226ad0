/// The last row of the screen: a message where there is one, else the keys that work here.
public struct StatusBar: View, Hashable, Sendable {
    public var message: Span?

    /// The most useful first: what does not fit is left out.
    public var hints: [KeyHint]

    public init(message: Span? = nil, hints: [KeyHint] = []) {
        self.message = message
        self.hints = hints
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let row = frame.split(top: 1).part
        canvas.fill(row, role: .hint)
        if let message { return Line([message]).draw(on: &canvas, in: row) }
        fitting(row.columns).draw(on: &canvas, in: row)
    }

    private func fitting(_ columns: Int) -> Line {
        var line = Line([])
        for hint in hints {
            var longer = line
            if !line.spans.isEmpty { longer.spans.append(Span("  ", .hint)) }
            longer.spans += [Span(hint.key, .key), Span(" \(hint.label)", .hint)]
            guard longer.columns <= columns else { break }
            line = longer
        }
        return line
    }

    /// Which hint stands at this column, for the mouse; nil where a message or none does.
    public func hint(at column: Int) -> KeyHint? {
        guard message == nil else { return nil }
        var start = 0
        for hint in hints {
            let end =
                start + TextWidth.columns(of: hint.key) + 1 + TextWidth.columns(of: hint.label)
            if (start..<end).contains(column) { return hint }
            start = end + 2
        }
        return nil
    }
}
