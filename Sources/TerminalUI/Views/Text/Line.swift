/// One line of spans, drawn in the first row of a frame and cut with `…` where it is longer.
public struct Line: View, Hashable, Sendable {
    public var spans: [Span]

    public init(_ spans: [Span]) {
        self.spans = spans
    }

    public init(_ text: String, _ role: Role = .plain) {
        spans = [Span(text, role)]
    }

    /// How many columns it takes when all of it is shown.
    public var columns: Int { spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }

    public var text: String { spans.map(\.text).joined() }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            var point = frame.origin
            for span in spans where point.column < frame.endColumn {
                let text = TextWidth.truncate(span.text, to: frame.endColumn - point.column)
                point.column += canvas.write(text, at: point, role: span.role)
            }
        }
    }

    /// The spans, then blanks up to `columns`; where all roles are to be one, `role`.
    func draw(on canvas: inout Canvas, row: Int, in frame: Frame, role: Role? = nil) {
        let line = frame.split(top: row).rest.split(top: 1).part
        draw(on: &canvas, in: line)
        if let role { canvas.clipped(to: line) { $0.restyle(line, role: role) } }
    }
}
