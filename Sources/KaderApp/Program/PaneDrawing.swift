internal import TerminalUI

/// What was drawn of a pane without the keyboard, and out of what. While that is the same, it need
/// not be drawn again: most keys change one pane of three.
struct PaneDrawing: Sendable {
    /// Which of the panes it is.
    let index: Int
    let pane: any ErasedPane
    let context: ViewContext
    let frame: Frame

    /// The screen on which it was drawn, and which of the spots are the pane's.
    let canvas: Canvas
    let spots: Range<Int>

    /// Puts it on a screen, unless it would look otherwise there.
    /// - Returns: whether it was put there.
    func reuse(
        for pane: any ErasedPane, in context: ViewContext, _ frame: Frame, on screen: inout Canvas
    ) -> Bool {
        guard frame == self.frame, screen.size == canvas.size, context == self.context,
            pane.isSame(as: self.pane)
        else { return false }
        screen.copy(frame, from: canvas, spots: spots)
        return true
    }
}
