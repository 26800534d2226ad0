extension FormState {
    /// Gives the keyboard to the field with this index, unless it is only to be read or has it.
    public mutating func click(field index: Int) -> FormOutcome {
        guard fields.indices.contains(index), index != focus, !fields[index].isReadOnly,
            let left = focused?.id
        else { return .none }
        focus(on: fields[index].id)
        return .left(left)
    }

    /// Moves to this row of the open list of the focused field, as Up and Down do.
    public mutating func highlight(_ row: Int) {
        guard let field = focused, var choice = field.choice, choice.isOpen else { return }
        choice.point(at: row)
        update(field.id) { $0.kind = .choice(choice) }
    }

    /// Whether the space bar opens the list of the focused field, or changes its yes into no.
    public var changesBySpace: Bool {
        guard let field = focused, !field.isReadOnly else { return false }
        if case .toggle = field.kind { return true }
        return field.choice?.isOpen == false
    }
}
