/// Keys in a field to choose in.
extension FormState {
    /// Does what a key does in a choice; nil for keys that go on to another field.
    ///
    /// Typing and the space bar open the list, and so does Enter where something must be chosen
    /// and nothing is. Enter takes the highlighted row, and Tab does where something was typed;
    /// with one to choose, the keyboard then goes to the next field. Backspace without a query
    /// takes the last choice away.
    mutating func handle(_ key: Key, choice: ChoiceState, in field: FormField) -> FormOutcome? {
        guard !field.isReadOnly else { return nil }
        var choice = choice
        defer { store(choice, in: field.id) }
        switch key {
        case .space where choice.query.isEmpty,
            .enter where !choice.isOpen && choice.chosen.isEmpty && field.isRequired:
            choice.open()
            return choice.asksToType ? .query(field.id, "") : FormOutcome.none
        case .character(let character):
            choice.type(String(character))
            return .query(field.id, choice.query)
        case .backspace: return backspace(&choice, in: field)
        case .up where choice.isOpen: choice.move(-1)
        case .down where choice.isOpen: choice.move(1)
        case .pageUp where choice.isOpen: choice.move(-6)
        case .pageDown where choice.isOpen: choice.move(6)
        case .escape where choice.isOpen: choice.close()
        case .control("u"): return clear(&choice, in: field)
        case .enter where choice.isOpen: return take(&choice, in: field, leaves: .enter)
        case .tab where choice.isOpen && !choice.query.isEmpty:
            return take(&choice, in: field, leaves: .tab)
        default: return nil
        }
        return FormOutcome.none
    }

    /// Takes the highlighted row of the list.
    private mutating func take(
        _ choice: inout ChoiceState, in field: FormField, leaves key: Key
    ) -> FormOutcome {
        if choice.isNear { return .nothingTaken(field.id) }
        guard let match = choice.highlightedMatch else {
            return choice.offersNew ? .createNew(field.id, choice.query) : .none
        }
        choice.choose(match)
        guard !choice.allowsSeveral else { return .edited(field.id) }
        store(choice, in: field.id)
        return move(1, wraps: key == .tab) ? .left(field.id) : .edited(field.id)
    }

    private func backspace(_ choice: inout ChoiceState, in field: FormField) -> FormOutcome {
        if choice.backspace() { return .query(field.id, choice.query) }
        return choice.removeLast() ? .edited(field.id) : .none
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
