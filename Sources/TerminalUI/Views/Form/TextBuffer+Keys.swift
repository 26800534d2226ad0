extension TextBuffer {
    /// What a key did to the text.
    public enum Effect: Sendable {
        case edited, moved, ignored
    }

    /// Does what a key does in one line of text. Up, Down and Enter are left to the caller.
    /// - Parameter limit: the most characters the text may have.
    ///
    /// Ctrl-Z takes back what was typed last in this text, a word at a time, and Ctrl-Y types it
    /// again.
    public mutating func handle(_ key: Key, limit: Int) -> Effect {
        goal = nil
        switch key {
        case .control("z"): return takeBack() ? .edited : .moved
        case .control("y"): return typeAgain() ? .edited : .moved
        default: break
        }
        let moment = TextHistory.Moment(before: before, after: after)
        let effect = edit(key, limit: limit)
        history.note(effect, of: key, from: moment)
        return effect
    }

    private mutating func edit(_ key: Key, limit: Int) -> Effect {
        switch key {
        case .character(let character):
            guard text.count < limit else { return .moved }
            insert(String(character))
            return .edited
        case .backspace: return backspace() ? .edited : .moved
        case .delete, .control("d"): return delete() ? .edited : .moved
        case .control("w"), .alt("\u{7F}"): return deleteWord() ? .edited : .moved
        case .control("u"): return deleteToHome() ? .edited : .moved
        case .control("k"): return deleteToEnd() ? .edited : .moved
        default: return move(key) ? .moved : .ignored
        }
    }

    private mutating func move(_ key: Key) -> Bool {
        switch key {
        case .left, .control("b"): moveLeft()
        case .right, .control("f"): moveRight()
        case .home, .control("a"): moveHome()
        case .end, .control("e"): moveEnd()
        case .alt("b"): moveWordLeft()
        case .alt("f"): moveWordRight()
        default: return false
        }
        return true
    }

    /// Inserts pasted text as far as it fits; in one line, line breaks become blanks. Tabs become
    /// blanks, and other control characters are left out.
    public mutating func paste(_ pasted: String, limit: Int, isMultiline: Bool) -> Bool {
        let room = max(0, limit - text.count)
        let characters = pasted.harmless.map { $0.isNewline ? (isMultiline ? "\n" : " ") : $0 }
        let fitting = String(characters.prefix(room))
        history.note(.edited, of: nil, from: TextHistory.Moment(before: before, after: after))
        insert(fitting)
        return !fitting.isEmpty
    }
}
