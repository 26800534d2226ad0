/// What was pressed, as text that people can read and ``Replay`` can play.
///
/// Keys stand in the notation of ``Key/script(_:)``, with what they did behind them and a new line
/// behind every Enter and Esc:
///
///     3(everywhere.pane-3) /(everywhere.filter) "stad" <Enter>
///     b(spreekuur.book) <Tab>(form.next-field) "Anna" <Enter>
///     paste "Groningen"
///     mouse press 12,5
///     resize 100x30
///
/// The program as numbered lines has lines instead: `line "netwerken"`.
///
/// Every event is written at once, so that a log of a program that crashed holds the key that did
/// it; text that is still open is closed by the end of its line.
public struct EventLog: Sendable {
    /// Whether a text in quotes is open, and whether anything stands in the line.
    private var isTyping = false
    private var isBlank = true

    public init() {}

    /// The first lines: how large the terminal is.
    public static func head(size: Size) -> String { "resize \(size.columns)x\(size.rows)\n" }

    /// A line that was typed where the program is numbered lines.
    public static func line(_ text: String) -> String { "line \(quoted(text))\n" }

    /// What is to be added to the log for this event.
    public mutating func text(for logged: LoggedEvent) -> String {
        let action = logged.action.map { "(\($0))" } ?? ""
        switch logged.event {
        case .key(.character(let character)) where action.isEmpty: return type(character)
        case .key(let key): return close() + press(key, action)
        case .paste(let text): return line("paste \(Self.quoted(text))")
        case .resize(let size): return line("resize \(size.columns)x\(size.rows)")
        case .mouse(let event): return line("mouse \(event.line)")
        }
    }

    /// What ends the log.
    public mutating func end() -> String { close() + (isBlank ? "" : "\n") }

    private mutating func type(_ character: Character) -> String {
        let start = isTyping ? "" : (isBlank ? "" : " ") + "\""
        (isTyping, isBlank) = (true, false)
        return start + Self.escaped(character)
    }

    private mutating func press(_ key: Key, _ action: String) -> String {
        let isLast = key == .enter || key == .escape
        defer { isBlank = isLast }
        return (isBlank ? "" : " ") + key.name + action + (isLast ? "\n" : "")
    }

    private mutating func close() -> String {
        defer { isTyping = false }
        return isTyping ? "\"" : ""
    }

    private mutating func line(_ text: String) -> String {
        let before = close() + (isBlank ? "" : "\n")
        isBlank = true
        return before + text + "\n"
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.map(escaped).joined() + "\""
    }

    private static func escaped(_ character: Character) -> String {
        switch character {
        case "\"": "\\\""
        case "\\": "\\\\"
        case let other where other.isNewline: "\\n"
        default: String(character)
        }
    }
}
