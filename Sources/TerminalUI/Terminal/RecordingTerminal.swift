/// A terminal for tests and for printing screens: plays events and keeps every canvas shown.
@MainActor
public final class RecordingTerminal: Terminal {
    /// Follows the resize events that were played.
    public private(set) var size: Size

    /// Every canvas that was shown, oldest first.
    public private(set) var shown: [Canvas] = []

    /// Every text that was copied, oldest first.
    public private(set) var copied: [String] = []

    /// The theme that was asked for last.
    public private(set) var theme = Theme.auto
    public private(set) var usesMouse = true
    public private(set) var isClosed = false
    private var events: [InputEvent]

    public init(size: Size = Size(columns: 80, rows: 24), events: [InputEvent] = []) {
        self.size = size
        self.events = events.reversed()
    }

    /// Lets these events wait after those that already do.
    public func play(_ more: [InputEvent]) {
        events = more.reversed() + events
    }

    public func nextEvent() -> InputEvent? {
        let event = events.popLast()
        if case .resize(let size) = event { self.size = size }
        return event
    }

    public func resized() -> Size { size }
    public func show(_ canvas: Canvas) { shown.append(canvas) }
    public func use(_ theme: Theme) { self.theme = theme }
    public func copy(_ text: String) -> Bool {
        copied.append(text)
        return true
    }
    public func useMouse(_ isUsed: Bool) { usesMouse = isUsed }
    public func close() { isClosed = true }
}
