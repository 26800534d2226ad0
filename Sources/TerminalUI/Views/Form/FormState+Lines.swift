/// Text of several lines: in its field, and in the editor, which has the whole form.
extension FormState {
    /// Keys that go from line to line or break one; nil for those that do not.
    mutating func handle(_ key: Key, lines field: FormField) -> FormOutcome? {
        guard let step = step(key) else { return nil }
        var buffer = field.text
        switch step {
        case .lines(let count):
            guard buffer.moveLines(count, columns: textColumns) else {
                return isExpanded ? FormOutcome.none : nil
            }
        case .start: buffer.moveToStart()
        case .end: buffer.moveToEnd()
        case .line:
            guard buffer.paste("\n", limit: field.limit, isMultiline: true) else {
                return FormOutcome.none
            }
            updateFocused { $0.text = buffer }
            return .edited(field.id)
        }
        updateFocused { $0.text = buffer }
        return FormOutcome.none
    }

    /// The keys of the editor itself; nil for those that are for the text.
    mutating func handle(_ key: Key, asEditorOf field: FormField) -> FormOutcome? {
        switch key {
        case .control("o") where canExpand: expand(!isExpanded)
        case .escape where isExpanded: expand(false)
        case .tab where isExpanded, .backTab where isExpanded: return FormOutcome.none
        default: return nil
        }
        return FormOutcome.none
    }

    /// The columns in which the focused text is wrapped, as it is drawn.
    var textColumns: Int {
        let columns = isExpanded ? room.columns : FormLayout.valueColumns(of: fields, in: room)
        return max(1, columns - 1)
    }

    private enum LineStep {
        case lines(Int), start, end, line
    }

    private func step(_ key: Key) -> LineStep? {
        let page = max(1, room.rows - 1)
        return switch key {
        case .up: .lines(-1)
        case .down: .lines(1)
        case .pageUp: .lines(-page)
        case .pageDown: .lines(page)
        case .alt("<"): .start
        case .alt(">"): .end
        case .enter: .line
        default: nil
        }
    }
}
