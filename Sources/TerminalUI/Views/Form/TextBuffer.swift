/// Text that is being typed, with a cursor in it. One line or several.
///
/// The cursor stands between grapheme clusters: before the first, or behind one.
public struct TextBuffer: Hashable, Sendable {
    /// What stands before the cursor, and what behind it.
    private(set) var before: String
    private(set) var after: String

    /// The column that Up and Down keep to, past lines that are shorter; nil once something else
    /// is done.
    var goal: Int?

    /// What can be undone in this text, and done again.
    var history = TextHistory()

    /// The cursor stands at the end.
    public init(_ text: String = "") {
        (before, after) = (text, "")
    }

    public var text: String { before + after }
    public var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// How many characters stand before the cursor.
    public var cursor: Int { before.count }

    /// Two texts are the same by what stands in them and where the cursor is.
    public static func == (left: Self, right: Self) -> Bool {
        left.before == right.before && left.after == right.after
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(before)
        hasher.combine(after)
    }

    /// The line that the cursor is in, from 0, and the text before it in that line.
    public var place: (line: Int, before: String) {
        let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return (lines.count - 1, String(lines.last ?? ""))
    }

    public mutating func insert(_ text: String) { before += text }

    /// Takes away the character before the cursor. False where there is none.
    public mutating func backspace() -> Bool { before.popLast() != nil }

    /// Takes away the character behind the cursor. False where there is none.
    public mutating func delete() -> Bool {
        guard !after.isEmpty else { return false }
        after.removeFirst()
        return true
    }

    /// Takes away everything, and puts the cursor at the start.
    public mutating func clear() { (before, after) = ("", "") }

    /// Puts the text as it was at another moment, with the cursor where it stood.
    mutating func restore(_ moment: TextHistory.Moment) {
        (before, after) = (moment.before, moment.after)
    }
}

/// Moving the cursor.
extension TextBuffer {
    public mutating func moveLeft() {
        if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    }

    public mutating func moveRight() {
        if !after.isEmpty { before.append(after.removeFirst()) }
    }

    /// To the start of the line.
    public mutating func moveHome() {
        while let last = before.last, !last.isNewline { moveLeft() }
    }

    /// To the end of the line.
    public mutating func moveEnd() {
        while let next = after.first, !next.isNewline { moveRight() }
    }

    /// To the start of the word before.
    public mutating func moveWordLeft() {
        while let last = before.last, !Self.isPartOfWord(last) { moveLeft() }
        while let last = before.last, Self.isPartOfWord(last) { moveLeft() }
    }

    /// Behind the next word.
    public mutating func moveWordRight() {
        while let next = after.first, !Self.isPartOfWord(next) { moveRight() }
        while let next = after.first, Self.isPartOfWord(next) { moveRight() }
    }

    /// Before the first character of the text.
    public mutating func moveToStart() { (before, after) = ("", text) }

    /// Behind the last character of the text.
    public mutating func moveToEnd() { (before, after) = (text, "") }

    /// Behind this many characters, or the last there is.
    mutating func move(to offset: Int) {
        let text = text
        let index = text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex)
        before = String(text[..<(index ?? text.endIndex)])
        after = String(text[(index ?? text.endIndex)...])
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }
}

/// Taking away more than a character. False where there was nothing.
extension TextBuffer {
    /// From the start of the word before the cursor.
    public mutating func deleteWord() -> Bool {
        let tail = after
        moveWordLeft()
        let changed = after != tail
        after = tail
        return changed
    }

    /// From the start of the line.
    public mutating func deleteToHome() -> Bool {
        let tail = after
        moveHome()
        let changed = after != tail
        after = tail
        return changed
    }

    /// To the end of the line.
    public mutating func deleteToEnd() -> Bool {
        let head = before
        moveEnd()
        let changed = before != head
        before = head
        return changed
    }
}
