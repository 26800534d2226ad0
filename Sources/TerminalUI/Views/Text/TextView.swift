/// Paragraphs, wrapped between words to the width of the frame.
public struct TextView: View, Hashable, Sendable {
    public var paragraphs: [Span]

    /// The first wrapped line that is shown.
    public var top: Int

    public init(_ paragraphs: [Span], top: Int = 0) {
        self.paragraphs = paragraphs
        self.top = top
    }

    public init(_ text: String, _ role: Role = .plain, top: Int = 0) {
        self.init([Span(text, role)], top: top)
    }

    /// Every line, wrapped to `columns`.
    public func lines(columns: Int) -> [Span] {
        paragraphs.flatMap { paragraph in
            TextWidth.wrap(paragraph.text, columns: columns).map { Span($0, paragraph.role) }
        }
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            for (row, line) in lines(columns: frame.columns).dropFirst(max(0, top)).enumerated() {
                guard row < frame.rows else { return }
                let point = Point(column: frame.column, row: frame.row + row)
                canvas.write(line.text, at: point, role: line.role)
            }
        }
    }
}
