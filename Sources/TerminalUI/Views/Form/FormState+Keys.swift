extension FormState {
    /// Does what a key does in a form.
    ///
    /// Tab, Shift-Tab, Enter, Up and Down go to another field, but Up and Down move in an
    /// open list and in text of several lines, and Enter breaks a line there. Enter in the last
    /// field and Ctrl-S submit, unless a field holds something typed that is no choice; Esc closes
    /// an open list or the editor, else cancels. Ctrl-O gives text of several lines the whole form.
    public mutating func handle(_ key: Key) -> FormOutcome {
        guard let field = focused else { return outcomeWithoutFields(key) }
        if key == .control("s") { return submit(field) }
        if let outcome = handle(key, asEditorOf: field) { return outcome }
        switch field.kind {
        case .choice(let choice):
            if let outcome = handle(key, choice: choice, in: field) { return outcome }
        case .toggle(let isOn):
            if let outcome = handle(key, isOn: isOn, in: field) { return outcome }
        case .text, .longText, .day, .time:
            if let outcome = handle(key, text: field) { return outcome }
        }
        return navigate(key, from: field)
    }

    /// Puts pasted text in the focused field, in a choice as its query.
    public mutating func paste(_ text: String) -> FormOutcome {
        guard let field = focused, !field.isReadOnly else { return .ignored }
        switch field.kind {
        case .toggle: return .ignored
        case .choice(var choice):
            choice.paste(text)
            updateFocused { $0.kind = .choice(choice) }
            return .query(field.id, choice.query)
        case .text, .longText, .day, .time:
            var buffer = field.text
            guard buffer.paste(text, limit: field.limit, isMultiline: field.isMultiline) else {
                return .none
            }
            updateFocused { $0.text = buffer }
            return .edited(field.id)
        }
    }

    private func outcomeWithoutFields(_ key: Key) -> FormOutcome {
        switch key {
        case .control("s"), .enter: .submit
        case .escape: .cancel
        default: .ignored
        }
    }

    /// Submits. A choice that was begun by typing is taken first, as Tab would; one that the list
    /// does not have, or that was left without choosing, stops it.
    private mutating func submit(_ field: FormField) -> FormOutcome {
        if let choice = field.choice, choice.isNear { return .nothingTaken(field.id) }
        if let choice = field.choice, choice.isOpen, choice.isUndecided {
            if let match = choice.highlightedMatch {
                choose(match, in: field.id)
            } else if choice.offersNew {
                return .createNew(field.id, choice.query)
            }
        }
        guard let open = fields.first(where: { $0.choice?.isUndecided == true && !$0.isReadOnly })
        else {
            return .submit
        }
        if open.id != focused?.id { focus(on: open.id) }
        return .undecided(open.id)
    }

    /// Keys that go from field to field, wherever the keyboard is.
    private mutating func navigate(_ key: Key, from field: FormField) -> FormOutcome {
        switch key {
        case .tab: return move(1, wraps: true) ? .left(field.id) : .none
        case .backTab: return move(-1, wraps: true) ? .left(field.id) : .none
        case .down: return move(1, wraps: false) ? .left(field.id) : .none
        case .up: return move(-1, wraps: false) ? .left(field.id) : .none
        case .enter: return move(1, wraps: false) ? .left(field.id) : submit(field)
        case .escape: return .cancel
        default: return .ignored
        }
    }

    /// Keys in a field of text; nil for those that are not for the text.
    private mutating func handle(_ key: Key, text field: FormField) -> FormOutcome? {
        guard !field.isReadOnly else { return nil }
        if field.isMultiline, let outcome = handle(key, lines: field) { return outcome }
        var buffer = field.text
        if isFresh, field.isMoment, case .character(let typed) = key, typed != " " {
            buffer.clear()
        }
        let effect = buffer.handle(key, limit: field.limit)
        guard effect != .ignored else { return nil }
        isFresh = false
        updateFocused { $0.text = buffer }
        return effect == .edited ? .edited(field.id) : FormOutcome.none
    }

    /// Keys in a yes-or-no field: the space bar and the arrows change it.
    private mutating func handle(_ key: Key, isOn: Bool, in field: FormField) -> FormOutcome? {
        guard !field.isReadOnly, [.space, .left, .right].contains(key) else { return nil }
        updateFocused { $0.kind = .toggle(!isOn) }
        return .edited(field.id)
    }
}
