/// How the value of one field is drawn, and the list that drops from it.
struct FieldDrawing {
    let field: FormField
    let columns: Int
    let rows: Int
    let isFocused: Bool
    let nothing: FormView.Nothing

    /// - Parameters:
    ///   - columns: what there is for the value; at least 1.
    ///   - rows: of the whole form; a list takes no more than half.
    init(_ field: FormField, columns: Int, rows: Int, isFocused: Bool, nothing: FormView.Nothing) {
        self.field = field
        self.columns = columns
        self.rows = rows
        self.isFocused = isFocused
        self.nothing = nothing
    }

    /// The lines of the value; at least one.
    var value: [FormLine] {
        switch field.kind {
        case .text, .day, .time: [input]
        case .longText(let rows): area(rows: max(1, rows))
        case .toggle(let isOn):
            [FormLine([Span(isOn ? "[x]" : "[ ]", role)], cursor: isFocused ? 1 : nil)]
        case .choice(let choice): [self.choice(choice)]
        }
    }

    private var role: Role { field.isReadOnly ? .muted : .input }

    /// How wide a line to type in is where there is room; what is longer scrolls in it.
    private var fullWidth: Int {
        switch field.kind {
        case .day, .time: 18
        default: max(8, field.limit + 1)
        }
    }

    /// One line to type in, scrolled so that the cursor is in it.
    private var input: FormLine {
        let width = field.isReadOnly ? columns : min(columns, fullWidth)
        let before = field.text.place.before
        guard isFocused else {
            let shown = TextWidth.truncate(field.text.text, to: width)
            return FormLine([Span(field.isReadOnly ? shown : TextWidth.pad(shown, to: width), role)]
            )
        }
        let start = TextWidth.suffix(before, columns: width - 1)
        let rest = String(field.text.text.dropFirst(before.count))
        let room = width - TextWidth.columns(of: start)
        let shown = start + TextWidth.prefix(rest, columns: room)
        return FormLine(
            [Span(TextWidth.pad(shown, to: width), role)], cursor: TextWidth.columns(of: start))
    }

    /// Several lines to type in, of which those around the cursor are shown.
    private func area(rows: Int) -> [FormLine] {
        let (lines, cursor) = field.text.wrapped(columns: columns - 1)
        let height = min(rows, max(1, self.rows - 2))
        let keep = isFocused ? cursor.row : 0
        let first = Scroll.top(0, keeping: keep, count: lines.count, rows: height)
        return (first..<first + height).map { row in
            let text = row < lines.count ? lines[row] : ""
            return FormLine(
                [Span(TextWidth.pad(TextWidth.prefix(text, columns: columns), to: columns), role)],
                cursor: isFocused && row == cursor.row ? min(cursor.column, columns - 1) : nil)
        }
    }

    /// What is chosen and what has been typed; `▾` at the end says that there is a list.
    private func choice(_ choice: ChoiceState) -> FormLine {
        if field.isReadOnly {
            return FormLine([Span(choice.chosen.map(\.label).joined(separator: ", "), role)])
        }
        let width = max(1, columns - 2)
        let chips = choice.chosen.map { choice.allowsSeveral ? "[\($0.label)] " : $0.label }
        let isTyping = isFocused && choice.isOpen || choice.isUndecided
        let chosen = isTyping && !choice.allowsSeveral ? "" : chips.joined()
        let before = chosen + choice.query.prefix(choice.line.cursor)
        let start = isFocused ? TextWidth.suffix(before, columns: width - 1) : before
        let rest = String(choice.query.dropFirst(choice.line.cursor))
        let room = max(0, width - TextWidth.columns(of: start))
        let shown = start + (isFocused ? TextWidth.prefix(rest, columns: room) : rest)
        let cursor = isFocused ? TextWidth.columns(of: start) : nil
        return FormLine(
            [Span(TextWidth.pad(shown, to: width), role), Span(" ▾", .muted)], cursor: cursor)
    }
}
