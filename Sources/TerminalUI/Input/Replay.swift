/// A log of what was pressed, read back: see ``EventLog`` for how it is written.
public struct Replay: Hashable, Sendable {
    public let events: [LoggedEvent]

    /// What was typed where the program was numbered lines; else none.
    public let lines: [String]

    /// A line of a log that cannot be read.
    public struct Fault: Error, Hashable, Sendable {
        /// From 1.
        public let line: Int
        public let text: String
    }

    /// Blank lines and those that begin with `#` are for people.
    ///
    /// - Throws: ``Fault`` at the first line that cannot be read. Keys and lines are not mixed.
    public init(_ log: String) throws(Fault) {
        var (events, typed) = ([LoggedEvent](), [String]())
        let lines = log.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            if let words = Self.typed(line), events.isEmpty {
                typed.append(words)
            } else if let read = Self.events(of: line), read.isEmpty || typed.isEmpty {
                events += read
            } else {
                throw Fault(line: number + 1, text: String(line))
            }
        }
        (self.events, self.lines) = (events, typed)
    }

    /// Nil for what is no line of a program as numbered lines.
    private static func typed(_ line: Substring) -> String? {
        let words = line.drop { $0.isWhitespace }
        return words.hasPrefix("line ") ? pasted(words.dropFirst(5)) : nil
    }

    private static func events(of line: Substring) -> [LoggedEvent]? {
        let words = line.drop { $0.isWhitespace }
        if let other = event(of: words) { return [LoggedEvent(other)] }
        if words.isEmpty || words.hasPrefix("#") { return [] }
        let keys = (try? Key.presses(String(words))) ?? (try? Key.presses(words + "\""))
        return keys?.map { LoggedEvent(.key($0.key), does: $0.action) }
    }

    /// What has a word of its own; nil for keys.
    private static func event(of words: Substring) -> InputEvent? {
        if words.hasPrefix("resize ") { return size(words.dropFirst(7)).map { .resize($0) } }
        if words.hasPrefix("mouse ") {
            return MouseEvent(line: words.dropFirst(6)).map { .mouse($0) }
        }
        return words.hasPrefix("paste ") ? pasted(words.dropFirst(6)).map { .paste($0) } : nil
    }

    private static func size(_ text: Substring) -> Size? {
        let numbers = text.split(separator: "x").map { Int($0) }
        guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
            (1...1000).contains(columns), (1...1000).contains(rows)
        else { return nil }
        return Size(columns: columns, rows: rows)
    }

    /// The text between quotes, with `\n` for a line break.
    private static func pasted(_ text: Substring) -> String? {
        guard text.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
        var (pasted, isEscaped) = ("", false)
        for character in text.dropFirst().dropLast() {
            if isEscaped {
                pasted.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                pasted.append(character)
            }
        }
        return isEscaped ? nil : pasted
    }
}
