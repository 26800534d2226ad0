internal import KaderDomain
internal import TerminalUI

// MARK: - What is typed while a form loads or saves

extension App {
    /// Whether the form on top is being read or saved, so that nothing can be typed into it yet.
    var isFormBusy: Bool {
        guard case .form(let form) = sheets.last else { return false }
        return form.isSaving || form.state == nil
    }

    /// Whether the list under the cursor still answers an older query than was typed.
    private var isListBehind: Bool {
        guard case .form(let form) = sheets.last else { return false }
        return form.state?.focused?.choice?.isBehind ?? false
    }

    /// Whether it was typed for a form, or a list in it, that is not ready for it; what comes behind
    /// such a key waits too.
    func waits(_ event: InputEvent) -> Bool {
        isBlocked(event) || isListBehind && !typedAhead.isEmpty && event != .key(.escape)
    }

    /// A list that is behind takes letters, but none of the keys that choose from it.
    private func isBlocked(_ event: InputEvent) -> Bool {
        switch event {
        case .key(let key):
            (isFormBusy || isListBehind && !key.isForQuery) && keyAnywhere(key) == nil
        case .paste: isFormBusy
        case .mouse: isListBehind
        case .resize: false
        }
    }

    /// Keeps what was typed for when the form is there, or gone. Esc closes a form that is still
    /// being read, stops one whose saving takes long, and forgets what was typed for it.
    mutating func typeAhead(_ event: InputEvent) {
        let isStopped = event == .key(.escape) && stopForm()
        if isStopped { (typedAhead, notice) = ([], Notice(.stopping)) }
        guard event == .key(.escape), case .form(let form) = sheets.last, !form.isSaving else {
            return isStopped ? () : typedAhead.append(event)
        }
        sheets.removeLast()
        typedAhead = []
    }

    /// What a message to a form comes to, and after it everything that was typed meanwhile. What was
    /// typed behind a save that was refused was not meant for the form that stays: it is dropped.
    mutating func receiveThenType(_ message: FormMessage) -> [Work] {
        let before = sheets.count
        let works = receive(message)
        switch message {
        case .loaded(let id, _):
            guard case .form(let form) = sheets.last, form.id == id else { break }
            return works + typeOn()
        case .options: return works + typeOn()
        case .saved where sheets.count < before, .goes where sheets.count < before:
            return works + typeOn()
        case .refused, .conflict: (typedAhead, macro.left) = ([], [])
        default: break
        }
        return works
    }

    /// Types what was kept, until a form is busy again.
    private mutating func typeOn() -> [Work] {
        var works: [Work] = []
        while let next = typedAhead.first, !isOver, !isBlocked(next) {
            let rest = typedAhead.dropFirst()
            typedAhead = []
            works += receive(next)
            typedAhead += rest
        }
        return works
    }
}

extension Key {
    /// Whether it changes what is looked for, or gives up looking.
    fileprivate var isForQuery: Bool {
        switch self {
        case .character, .backspace, .delete, .control("u"), .control("w"), .control("k"),
            .alt("\u{7F}"), .left, .right, .escape:
            true
        default: false
        }
    }
}
