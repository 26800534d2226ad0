extension FieldDrawing {
    private static let longestList = 6

    /// The lines of the list below a choice; none where it is closed.
    var list: [FormLine] {
        guard isFocused, let choice = field.choice, choice.isOpen else { return [] }
        guard choice.rowCount > 0 else {
            let words = choice.asksToType ? nothing.typed : nothing.found
            return [FormLine([Span(" " + words, .muted)])]
        }
        let height = min(Self.longestList, max(1, rows / 2 - 1), choice.rowCount)
        let first = Scroll.top(
            0, keeping: choice.highlighted, count: choice.rowCount, rows: height)
        let matches = choice.matches
        let lines = (first..<first + height).map { row in
            FormLine([self.row(row, matches, choice)]).standing(for: .option(row))
        }
        guard first + height < choice.rowCount else { return lines }
        return lines + [FormLine([Span("  … \(choice.rowCount - first - height)", .muted)])]
    }

    private func row(_ row: Int, _ matches: [ChoiceOption], _ choice: ChoiceState) -> Span {
        let isHighlighted = row == choice.highlighted && !choice.isNear
        let mark = RowMark.glyph(isSelected: isHighlighted, isMarked: false, isActive: true)
        let text =
            row < matches.count
            ? label(matches[row])
            : "+ \(choice.allowsNew ?? ""): \(choice.query)"
        let shown = TextWidth.pad("\(mark) \(text)", to: columns)
        return Span(shown, isHighlighted ? .selected : .plain)
    }

    private func label(_ option: ChoiceOption) -> String {
        if option.isNew { return "+ \(option.detail): \(option.label)" }
        return option.detail.isEmpty ? option.label : "\(option.label)  \(option.detail)"
    }
}
