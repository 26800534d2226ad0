internal import TerminalUI

/// How ncurses draws cells of one role, as the palette has it.
struct Pen {
    let role: Role
    let attributes: Int32

    /// The number of the colour pair.
    let pair: Int32
}
