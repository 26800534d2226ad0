/// What the program needs of a terminal. All calls come from the main thread.
@MainActor
public protocol Terminal: AnyObject {
    var size: Size { get }

    /// Whether it draws no more than ASCII.
    var isASCII: Bool { get }

    /// Takes the size that the terminal has now. The next canvas is sent whole.
    @discardableResult
    func resized() -> Size

    /// The next event, or nil where none is waiting. Never blocks.
    func nextEvent() -> InputEvent?

    /// Brings the screen to this canvas, sending only what differs from the last one.
    func show(_ canvas: Canvas)

    /// Shows the roles of every canvas from now on as this theme has them.
    func use(_ theme: Theme)

    /// Puts text on the clipboard of the person at the keyboard, also over SSH.
    /// - Returns: whether it was sent; nothing says whether the terminal allowed it.
    func copy(_ text: String) -> Bool

    /// Whether clicks come to the program. Without, the terminal's own selecting of text works.
    func useMouse(_ isUsed: Bool)

    /// Gives the terminal back as it was. Does nothing the second time.
    func close()
}

extension Terminal {
    public var isASCII: Bool { false }
}
