internal import TerminalUI

extension App {
    /// Whether what is typed now is kept nowhere: a form with special data is open, or a PIN is asked.
    var isProtecting: Bool {
        if case .locked = curtain { return true }
        return sheets.contains { sheet in
            if case .form(let form) = sheet { form.kind.definition.isProtected } else { false }
        }
    }
}

extension InputEvent {
    /// The same event without what was typed in it.
    var masked: InputEvent {
        switch self {
        case .key(.character): .key(.character("*"))
        case .paste: .paste("*")
        default: self
        }
    }
}
