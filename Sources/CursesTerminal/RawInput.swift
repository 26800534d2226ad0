/// What ncurses read: a character, or the code of a key.
enum RawInput {
    case character(Unicode.Scalar)
    case code(Int32)

    /// Codes of our own, above those of ncurses.
    static let pasteStart: Int32 = 2000
    static let pasteEnd: Int32 = 2001
    static let wordLeft: Int32 = 2002
    static let wordRight: Int32 = 2003
    static let mouse: Int32 = 2004
    static let oldMouse: Int32 = 2005
}
