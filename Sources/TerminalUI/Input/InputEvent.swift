/// What a terminal has to tell.
public enum InputEvent: Hashable, Sendable {
    case key(Key)

    /// Text pasted in one go; it may hold line breaks, and no key of it is a command.
    case paste(String)
    case mouse(MouseEvent)

    /// The terminal has this size from now on.
    case resize(Size)
}
