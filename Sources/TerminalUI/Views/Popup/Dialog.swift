/// A question in the middle of the screen, with its answers below each other.
public struct Dialog: View, Hashable, Sendable {
    public var title: String

    /// Paragraphs; wrapped.
    public var message: [Span]
    public var choices: [DialogChoice]
    public var selected: Int

    /// The first line of the message that is shown, where not all of it fits.
    public var top: Int

    public init(
        _ title: String, message: [Span], choices: [DialogChoice], selected: Int = 0, top: Int = 0
    ) {
        self.title = title
        self.message = message
        self.choices = choices
        self.selected = selected
        self.top = top
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let text = TextView(message)
        let width = min(widest, max(1, frame.columns - 4), 72)
        let height = text.lines(columns: width).count
        canvas.clipped(to: frame) { canvas in
            let rows = height + 1 + choices.count
            let inside = Popup.draw(title, columns: width, rows: rows, on: &canvas, in: frame)
            let (answers, words) = inside.split(bottom: min(choices.count, inside.rows))
            draw(text.lines(columns: width), on: &canvas, in: words)
            drawChoices(on: &canvas, in: answers)
        }
    }

    /// What is above and below what is seen is counted in the first and last row.
    private func draw(_ lines: [Span], on canvas: inout Canvas, in frame: Frame) {
        let room = frame.rows - 1
        guard lines.count > frame.rows, room > 2 else {
            return TextView(lines).draw(on: &canvas, in: frame)
        }
        let first = min(max(0, top), lines.count - room)
        let below = lines.count - first - room
        let (part, rest) = frame.split(top: room)
        TextView(Array(lines.dropFirst(first).prefix(room))).draw(on: &canvas, in: part)
        let more = (first > 0 ? "↑ \(first)  " : "") + (below > 0 ? "↓ \(below)  PgUp/PgDn" : "")
        Line(more, .muted).draw(on: &canvas, in: rest)
    }

    private var widest: Int {
        let answers = choices.map { " \(key($0))  \($0.label)" }
        let texts = message.map(\.text) + answers + [title + "      "]
        return max(24, texts.map(TextWidth.columns(of:)).max() ?? 0)
    }

    /// The key of a choice, as wide as the widest, so that the labels stand below each other.
    private func key(_ choice: DialogChoice) -> String {
        TextWidth.pad(choice.key, to: choices.map { TextWidth.columns(of: $0.key) }.max() ?? 0)
    }

    private func drawChoices(on canvas: inout Canvas, in frame: Frame) {
        let first = Scroll.top(0, keeping: selected, count: choices.count, rows: frame.rows)
        for (offset, choice) in choices.dropFirst(first).enumerated() where offset < frame.rows {
            let isSelected = first + offset == selected
            let row = frame.split(top: offset).rest.split(top: 1).part
            canvas.mark(row, as: .row(first + offset), isSelected: isSelected)
            let mark = RowMark.glyph(isSelected: isSelected, isMarked: false, isActive: true)
            let start = Span(mark + key(choice), .key)
            Line([start, Span("  \(choice.label)")]).draw(on: &canvas, in: row)
            guard isSelected else { continue }
            canvas.restyle(row, role: .selected)
            canvas.cursor = row.origin
        }
    }
}
