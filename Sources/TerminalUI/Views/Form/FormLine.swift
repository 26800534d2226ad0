/// A line of a form as it is drawn.
struct FormLine {
    var spans: [Span]

    /// The column in which the cursor stands, in the line that has it.
    var cursor: Int?

    init(_ spans: [Span], cursor: Int? = nil) {
        self.spans = spans
        self.cursor = cursor
    }

    /// The line moved to the right, behind other spans.
    func behind(_ start: [Span]) -> FormLine {
        let width = Line(start).columns
        return FormLine(start + spans, cursor: cursor.map { $0 + width })
    }
}
