/// A line of a form as it is drawn.
struct FormLine {
    var spans: [Span]

    /// The column in which the cursor stands, in the line that has it.
    var cursor: Int?

    /// What it stands for; nil where that is its field.
    var meaning: Spot.Meaning?

    init(_ spans: [Span], cursor: Int? = nil) {
        self.spans = spans
        self.cursor = cursor
    }

    /// The line moved to the right, behind other spans.
    func behind(_ start: [Span]) -> FormLine {
        let width = Line(start).columns
        var line = FormLine(start + spans, cursor: cursor.map { $0 + width })
        line.meaning = meaning
        return line
    }

    func standing(for meaning: Spot.Meaning) -> FormLine {
        var line = self
        line.meaning = meaning
        return line
    }
}
