/// One key of the keyboard, as the terminal tells it.
public enum Key: Hashable, Sendable {
    /// A key that types; the space bar is `.character(" ")`.
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown

    /// F1 is `.function(1)`.
    case function(Int)

    /// Ctrl with a lower-case letter.
    case control(Character)

    /// Alt with a key that types.
    case alt(Character)

    public static let space = Key.character(" ")
}

/// `let quit: Key = "q"`, `let save: Key = "<C-s>"`: the notation of ``Key/name``.
extension Key: ExpressibleByStringLiteral {
    public init(stringLiteral name: String) {
        guard let key = Key(name: name) else { preconditionFailure("\(name) names no key") }
        self = key
    }
}
