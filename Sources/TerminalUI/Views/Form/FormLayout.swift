/// The lines of a form at a width, and which of them belong to the focused field.
struct FormLayout {
    private static let widestLabel = 24

    private(set) var lines: [FormLine] = []
    private var focused = 0..<0
    private let columns: Int
    private let rows: Int
    private let isWide: Bool
    private let labelWidth: Int

    init(_ view: FormView, columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        isWide = Self.isWide(columns)
        labelWidth = Self.labelWidth(of: view.state.fields)
        for (number, field) in view.state.fields.enumerated() {
            let isFocused = number == view.state.focus && view.isActive
            let start = lines.count
            let own = self.lines(of: field, isFocused: isFocused, view.nothing)
            lines += own.map { $0.meaning == nil ? $0.standing(for: .field(number)) : $0 }
            if number == view.state.focus { focused = start..<lines.count }
        }
    }

    /// What there is for a value in a form that has this room, with its scroll bar.
    static func valueColumns(of fields: [FormField], in room: Size) -> Int {
        let columns = room.columns - 1
        return max(1, columns - (isWide(columns) ? labelWidth(of: fields) + 3 : 2))
    }

    private static func isWide(_ columns: Int) -> Bool { columns >= 59 }

    private static func labelWidth(of fields: [FormField]) -> Int {
        min(widestLabel, fields.map { TextWidth.columns(of: $0.label) + 1 }.max() ?? 0)
    }

    /// The first line to show, so that the focused field is in view: its start, if not all of it.
    func top(rows: Int) -> Int {
        let end = Scroll.top(0, keeping: focused.upperBound - 1, count: lines.count, rows: rows)
        return Scroll.top(end, keeping: focused.lowerBound, count: lines.count, rows: rows)
    }

    private func lines(
        of field: FormField, isFocused: Bool, _ nothing: FormView.Nothing
    ) -> [FormLine] {
        let label = label(of: field, isFocused: isFocused)
        let start = isWide ? Line(label).columns : 2
        let drawing = FieldDrawing(
            field, columns: max(1, columns - start), rows: rows, isFocused: isFocused,
            nothing: nothing)
        var values = drawing.value
        let beside = beside(field, drawing, room: columns - start)
        if let beside, !values.isEmpty { values[0].spans += beside }
        let rest = (beside == nil ? below(field, columns: columns - start) : []) + drawing.list
        let margin = [Span(String(repeating: " ", count: start))]
        guard isWide, let first = values.first else {
            return [FormLine(label)] + (values + rest).map { $0.behind(margin) }
        }
        return [first.behind(label)] + (values.dropFirst() + rest).map { $0.behind(margin) }
    }

    private func label(of field: FormField, isFocused: Bool) -> [Span] {
        let marks = (isFocused ? "▶" : " ") + (field.error == nil ? " " : "!")
        let text = field.label + (field.isRequired ? "*" : "")
        let shown =
            isWide
            ? TextWidth.pad(text, to: labelWidth) + " "
            : TextWidth.truncate(text, to: max(1, columns - 2))
        return [
            Span(marks, field.error == nil ? .accent : .danger),
            Span(shown, isFocused ? .heading : .plain),
        ]
    }

    private func remark(_ field: FormField) -> Span? {
        if let error = field.error { return Span("! " + error, .danger) }
        return field.note.flatMap { $0.isEmpty ? nil : Span($0, .muted) }
    }

    /// The error or note behind the value, or nil where it does not fit there.
    private func beside(_ field: FormField, _ drawing: FieldDrawing, room: Int) -> [Span]? {
        guard isWide, let remark = remark(field), let first = drawing.value.first else {
            return nil
        }
        let used = Line(first.spans).columns + 2
        guard used + TextWidth.columns(of: remark.text) <= room else { return nil }
        return [Span("  "), remark]
    }

    private func below(_ field: FormField, columns: Int) -> [FormLine] {
        guard let remark = remark(field) else { return [] }
        return TextWidth.wrap(remark.text, columns: max(1, columns)).map {
            FormLine([Span($0, remark.role)])
        }
    }
}
