/// A log of what was pressed, read back: see ``EventLog`` for how it is written.
public struct Replay: Hashable, Sendable {
    public let events: [InputEvent]

    /// A line of a log that cannot be read.
    public struct Fault: Error, Hashable, Sendable {
        /// From 1.
        public let line: Int
        public let text: String
    }

    /// Blank lines and those that begin with `#` are for people.
    ///
    /// - Throws: ``Fault`` at the first line that cannot be read.
    public init(_ log: String) throws(Fault) {
        var events: [InputEvent] = []
        let lines = log.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            guard let read = Self.events(of: line) else {
                throw Fault(line: number + 1, text: String(line))
            }
            events += read
        }
        self.events = events
    }

    private static func events(of line: Substring) -> [InputEvent]? {
        let words = line.drop { $0.isWhitespace }
        if words.isEmpty || words.hasPrefix("#") { return [] }
        if words.hasPrefix("resize ") {
            return size(words.dropFirst(7)).map { [.resize($0)] }
        }
        if words.hasPrefix("mouse ") {
            return MouseEvent(line: words.dropFirst(6)).map { [.mouse($0)] }
        }
        if words.hasPrefix("paste ") {
            return pasted(words.dropFirst(6)).map { [.paste($0)] }
        }
        let keys = (try? Key.script(String(words))) ?? (try? Key.script(words + "\""))
        return keys?.map { .key($0) }
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
