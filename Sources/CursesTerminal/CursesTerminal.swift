internal import CNcurses
internal import CTerminalGuard
internal import CTerminalOutput
public import TerminalUI

/// The terminal of standard input and output, through ncurses.
///
/// There is at most one at a time. Ctrl-C, Ctrl-S, Ctrl-Z and the like arrive as keys. The
/// caller watches the signal for a new size and then calls ``resized()``; ncurses' own way loses
/// one that comes between two reads.
@MainActor
public final class CursesTerminal: Terminal {
    public private(set) var size: Size

    /// What the user should know about the terminal; nil where all is well.
    public let notice: TerminalNotice?

    let window: UnsafeMutablePointer<WINDOW>
    let isUTF8: Bool

    public var isASCII: Bool { !isUTF8 }
    var palette: Palette {
        didSet { pen = nil }
    }

    /// With what the last cell was drawn.
    var pen: Pen?

    /// How many colours it has; 0 where it has none, or none are wanted.
    private let colours: Int

    /// What is on the screen; nil where that is not known and all has to be sent.
    var previous: Canvas?

    /// The character whose bytes are coming in.
    var letters = UTF8Letters()

    /// What was read but belongs to a later event.
    var pushedBack: RawInput?

    /// The paste that has begun and not ended.
    var paste: String?

    /// The report of the mouse that has begun and not ended.
    var report: String?
    var clicks = Clicks()
    private let type: String
    private var isOpen = true

    private init(
        window: UnsafeMutablePointer<WINDOW>, type: String, wanted: String, isPlain: Bool
    ) {
        self.window = window
        self.type = type
        isUTF8 = kader_is_utf8() != 0
        let unknown: TerminalNotice? =
            type == wanted ? nil : .unknownTerminal(wanted, used: type)
        notice = unknown ?? (isUTF8 ? nil : .asciiOnly)
        size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
        colours = isPlain ? 0 : Self.startColours()
        palette = Palette(count: 0)
        setUp()
        use(.auto)
    }

    /// Takes the screen.
    ///
    /// Where `TERM` is not known on this machine, as happens over SSH from a new terminal,
    /// others are tried that most terminals resemble.
    /// - Parameters:
    ///   - noColor: whether to leave out colours, which the variable `NO_COLOR` also asks.
    ///   - log: a file for what the program says on standard error while it has the screen.
    public static func open(
        noColor: Bool, log: String? = nil
    ) throws(TerminalFailure) -> CursesTerminal {
        guard kader_is_terminal() != 0 else { throw .notATerminal }
        kader_set_locale()
        _ = kader_guard_install(1)
        let wanted = environment("TERM")
        var window: UnsafeMutablePointer<WINDOW>?
        let types = [wanted, "xterm-256color", "xterm", "vt100"].filter { !$0.isEmpty }
        guard let output = kader_output_open() else { throw .notATerminal }
        let type = types.first { kader_start($0, output, &window) != 0 }
        guard let type, let window else { throw .unknownTerminal(wanted) }
        if let log { _ = kader_guard_log(log) }
        kader_guard_arm(1)
        let isPlain = noColor || !environment("NO_COLOR").isEmpty
        return CursesTerminal(window: window, type: type, wanted: wanted, isPlain: isPlain)
    }

    private static func environment(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }

    private static func startColours() -> Int {
        guard has_colors(), start_color() == OK, use_default_colors() == OK else { return 0 }
        return Int(kader_colours())
    }

    /// Shows every role as this theme has it, from the next canvas on, which is sent whole.
    public func use(_ theme: Theme) {
        palette = Palette(theme, count: colours)
        for pair in palette.pairs {
            init_pair(Int16(palette.number(of: pair)), pair.letters, pair.ground)
        }
        repaint()
    }

    private func setUp() {
        raw()
        noecho()
        nonl()
        set_escdelay(25)
        keypad(window, true)
        nodelay(window, true)
        defineKeys()
        send("\u{1B}[?2004h")
        useMouse(true)
    }

    /// Takes the size that the terminal has now. The next canvas is sent whole.
    @discardableResult
    public func resized() -> Size {
        var (rows, columns) = (Int32(0), Int32(0))
        if isOpen, kader_window_size(1, &rows, &columns) != 0 {
            resize_term(rows, columns)
            size = Size(columns: Int(columns), rows: Int(rows))
        }
        repaint()
        return size
    }

    /// Has the next canvas sent whole, for a screen that something else wrote on.
    public func repaint() {
        previous = nil
    }

    /// By xterm's modes 1002, presses and what is dragged, and 1006, how they are told: ncurses
    /// asks for neither.
    public func useMouse(_ isUsed: Bool) {
        guard isOpen, isModern else { return }
        send(isUsed ? "\u{1B}[?1002h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1002l")
    }

    /// By OSC 52, which goes to the terminal where the person is. What is longer than xterm
    /// takes is not sent.
    public func copy(_ text: String) -> Bool {
        let letters = Base64.encode(text)
        guard isOpen, isModern, letters.utf8.count <= Self.longestCopy else { return false }
        send("\u{1B}]52;c;\(letters)\u{07}")
        return true
    }

    /// In letters of Base64.
    private static let longestCopy = 74_994

    /// Old terminals, which might show sequences that they do not know as text, are left alone.
    private var isModern: Bool {
        !["vt", "linux", "ansi", "dumb"].contains { type.hasPrefix($0) }
    }

    public func close() {
        guard isOpen else { return }
        useMouse(false)
        isOpen = false
        send("\u{1B}[?2004l")
        curs_set(1)
        endwin()
        kader_output_close()
        kader_guard_arm(0)
        kader_guard_unlog()
    }

    private func send(_ sequence: String) {
        let bytes = sequence.utf8CString
        bytes.withUnsafeBufferPointer { kader_write($0.baseAddress, $0.count - 1) }
    }
}
