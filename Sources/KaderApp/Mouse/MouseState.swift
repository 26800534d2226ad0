internal import TerminalUI

/// What the mouse has done to the screen, kept as long as the program runs.
struct MouseState: Hashable, Sendable {
    /// Whether the terminal has the mouse, so that text can be selected with it.
    var isFree = false

    /// The border that is being dragged, by the pane before it.
    var border: Int?

    /// How wide the panes were dragged, in columns of the screen as it was then; nil where they
    /// are as they want to be.
    var widths: [Int]?

    /// By pane, the first line in view since the wheel was used there.
    var tops: [Int: Top] = [:]

    /// The first line in view of what a pane showed under this title. Under another title it
    /// shows something else, which begins at its own start.
    struct Top: Hashable, Sendable {
        let line: Int
        let title: String
    }
}
