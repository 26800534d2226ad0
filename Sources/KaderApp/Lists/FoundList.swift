internal import TerminalUI

/// A list that is found by typing: the line that is typed, and the row on which the keyboard is.
///
/// Everywhere where a list is found so the same keys work: those of a line in a form, and Up, Down,
/// PageUp, PageDown, Ctrl-N and Ctrl-P for the rows. Home and End go through the line where
/// something is typed, else to the first and the last row.
struct FoundList: Hashable, Sendable {
    private(set) var line: TextBuffer
    var selection: Int

    init(_ query: String = "", selection: Int = 0) {
        line = TextBuffer(query)
        self.selection = selection
    }

    /// What a key did.
    enum Effect { case typed, moved, ignored }

    /// - Parameter rows: how many there are now.
    mutating func handle(_ key: Key, rows: Int) -> Effect {
        if let step = step(key) {
            selection = max(0, min(selection + step, rows - 1))
            return .moved
        }
        switch line.handle(key, limit: Self.longest) {
        case .edited:
            selection = 0
            return .typed
        case .moved: return .moved
        case .ignored: return .ignored
        }
    }

    /// Puts pasted text in the line. False where nothing of it fits.
    mutating func paste(_ text: String) -> Bool {
        selection = 0
        return line.paste(text.onePastedLine, limit: Self.longest, isMultiline: false)
    }

    private func step(_ key: Key) -> Int? {
        switch key {
        case .down, .control("n"): 1
        case .up, .control("p"): -1
        case .pageDown: ListMove.page
        case .pageUp: -ListMove.page
        case .home where line.isEmpty: -ListMove.allTheWay
        case .end where line.isEmpty: ListMove.allTheWay
        default: nil
        }
    }

    /// So many letters nobody looks for.
    private static let longest = 200
}

/// What holds such a list.
protocol Finding {
    var list: FoundList { get set }
}

extension Finding {
    /// What is typed; put back as a whole it begins anew.
    var query: String {
        get { list.line.text }
        set { list = FoundList(newValue) }
    }

    var selection: Int {
        get { list.selection }
        set { list.selection = newValue }
    }
}
