/// Keys in a field to choose in.
extension FormState {
    /// Does what a key does in a choice; nil for keys that go on to another field.
    ///
    /// Typing and the space bar open the list, and so does Enter where something must be chosen
    /// and nothing is, or where something is typed. Enter takes the highlighted row, and Tab does
    /// where something was typed; with one to choose, the keyboard then goes to the next field.
    /// Where there is no such row they stay. Esc closes the list, and what was typed stays.
    /// Backspace without a query takes the last choice away.
    mutating func handle(_ key: Key, choice: ChoiceState, in field: FormField) -> FormOutcome? {
        guard !field.isReadOnly else { return nil }
        var choice = choice
        defer { store(choice, in: field.id) }
        switch key {
        case .space where choice.query.isEmpty,
            .enter where !choice.isOpen && choice.chosen.isEmpty && field.isRequired,
            .enter where !choice.isOpen && choice.isUndecided:
            choice.open()
            return choice.isUndecided || choice.asksToType
                ? .query(field.id, choice.query) : FormOutcome.none
        case .backspace where choice.query.isEmpty:
            return choice.removeLast() ? .edited(field.id) : FormOutcome.none
        case .up where choice.isOpen, .control("p") where choice.isOpen: choice.move(-1)
        case .down where choice.isOpen, .control("n") where choice.isOpen: choice.move(1)
        case .pageUp where choice.isOpen: choice.move(-6)
        case .pageDown where choice.isOpen: choice.move(6)
        case .home where choice.isOpen && choice.query.isEmpty: choice.move(-choice.rowCount)
        case .end where choice.isOpen && choice.query.isEmpty: choice.move(choice.rowCount)
        case .escape where choice.isOpen: choice.shut()
        case .control("u"): return clear(&choice, in: field)
        case .enter where choice.isOpen: return take(&choice, in: field, leaves: .enter)
        case .tab where choice.isOpen && !choice.query.isEmpty:
            return take(&choice, in: field, leaves: .tab)
        default: return type(key, &choice, in: field)
        }
        return FormOutcome.none
    }

    /// Keys of the line that is typed; nil for those that are not for it.
    private func type(
        _ key: Key, _ choice: inout ChoiceState, in field: FormField
    ) -> FormOutcome? {
        if choice.query.isEmpty, !key.isTyped { return nil }
        return switch choice.edit(key) {
        case .edited: .query(field.id, choice.query)
        case .moved: FormOutcome.none
        case .ignored: nil
        }
    }

    /// Takes the highlighted row of the list.
    private mutating func take(
        _ choice: inout ChoiceState, in field: FormField, leaves key: Key
    ) -> FormOutcome {
        if choice.isNear { return .nothingTaken(field.id) }
        guard let match = choice.highlightedMatch else {
            guard choice.offersNew else {
                return choice.isUndecided ? .undecided(field.id) : .none
            }
            return .createNew(field.id, choice.query)
        }
        choice.choose(match)
        guard !choice.allowsSeveral else { return .edited(field.id) }
        store(choice, in: field.id)
        return move(1, wraps: key == .tab) ? .left(field.id) : .edited(field.id)
    }

    private func clear(_ choice: inout ChoiceState, in field: FormField) -> FormOutcome {
        guard !choice.query.isEmpty else { return .none }
        choice.close()
        return .query(field.id, "")
    }

    private mutating func store(_ choice: ChoiceState, in id: String) {
        update(id) { $0.kind = .choice(choice) }
    }
}
