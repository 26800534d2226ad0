/// A question in the middle of the screen, with its answers below each other.
public struct Dialog: View, Hashable, Sendable {
    public var title: String

    /// Paragraphs; wrapped.
    public var message: [Span]
    public var choices: [DialogChoice]
    public var selected: Int

    public init(_ title: String, message: [Span], choices: [DialogChoice], selected: Int = 0) {
        self.title = title
        self.message = message
        self.choices = choices
        self.selected = selected
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let text = TextView(message)
        let width = min(widest, max(1, frame.columns - 4), 72)
        let height = text.lines(columns: width).count
        canvas.clipped(to: frame) { canvas in
            let rows = height + 1 + choices.count
            let inside = Popup.draw(title, columns: width, rows: rows, on: &canvas, in: frame)
            let (answers, words) = inside.split(bottom: min(choices.count, inside.rows))
            text.draw(on: &canvas, in: words)
            drawChoices(on: &canvas, in: answers)
        }
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
