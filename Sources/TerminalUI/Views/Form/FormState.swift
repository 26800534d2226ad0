/// A form as it is being filled: its fields, and which of them has the keyboard.
///
/// Always true: field ids are different from each other, and ``focus`` is a field that can be
/// filled, where there is any.
public struct FormState: Hashable, Sendable {
    public private(set) var fields: [FormField]

    /// The index of the field that has the keyboard.
    public private(set) var focus: Int

    /// Whether nothing was typed in the focused field since the keyboard came to it.
    var isFresh = true

    /// What there is on the screen for the whole form: by which Up and Down find the line.
    public var room = Size(columns: 80, rows: 24)

    /// Whether the focused text has the whole form to itself: the editor. Only where
    /// ``canExpand``.
    public private(set) var isExpanded = false

    public init(_ fields: [FormField]) {
        precondition(Set(fields.map(\.id)).count == fields.count, "two fields with one id")
        self.fields = fields
        focus = fields.firstIndex { !$0.isReadOnly } ?? 0
    }

    /// The field that has the keyboard; nil in a form without fields.
    public var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

    /// Whether the focused field holds several lines, for which there is the editor.
    public var canExpand: Bool { focused.map { $0.isMultiline && !$0.isReadOnly } ?? false }

    /// Gives the focused text the whole form, or gives it back. Nothing for other fields.
    public mutating func expand(_ isExpanded: Bool) {
        self.isExpanded = isExpanded && canExpand
    }

    public subscript(id: String) -> FormField? { fields.first { $0.id == id } }

    /// Changes a field from outside, such as its label, options or note. Nothing where it is
    /// not there.
    public mutating func update(_ id: String, _ change: (inout FormField) -> Void) {
        guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
        change(&fields[index])
    }

    /// Changes the focused field, if there is one.
    mutating func updateFocused(_ change: (inout FormField) -> Void) {
        if fields.indices.contains(focus) { change(&fields[focus]) }
    }

    /// Gives the keyboard to a field, unless it is only to be read or not there.
    public mutating func focus(on id: String) {
        guard let index = fields.firstIndex(where: { $0.id == id && !$0.isReadOnly }) else {
            return
        }
        closeChoice()
        (focus, isFresh, isExpanded) = (index, true, false)
    }

    /// Gives the keyboard to the first field with an error. False where there is none.
    public mutating func focusFirstError() -> Bool {
        guard let field = fields.first(where: { $0.error != nil && !$0.isReadOnly }) else {
            return false
        }
        focus(on: field.id)
        return true
    }

    /// Gives the keyboard to the next field, or where `step` is -1 to the one before.
    /// - Returns: false where there is none; nothing changes then.
    mutating func move(_ step: Int, wraps: Bool) -> Bool {
        var index = focus
        for _ in fields {
            index += step
            if wraps { index = (index + fields.count) % fields.count }
            guard fields.indices.contains(index) else { return false }
            if !fields[index].isReadOnly {
                closeChoice()
                defer { (focus, isFresh) = (index, true) }
                return index != focus
            }
        }
        return false
    }

    private mutating func closeChoice() {
        updateFocused { field in
            guard case .choice(var choice) = field.kind else { return }
            choice.shut()
            field.kind = .choice(choice)
        }
    }
}
