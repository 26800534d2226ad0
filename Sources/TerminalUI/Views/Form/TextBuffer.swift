/// Text that is being typed, with a cursor in it. One line or several.
///
/// The cursor stands between grapheme clusters: before the first, or behind one.
public struct TextBuffer: Hashable, Sendable {
    /// What stands before the cursor, and what behind it.
    private var before: String
    private var after: String

    /// The cursor stands at the end.
    public init(_ text: String = "") {
        (before, after) = (text, "")
    }

    public var text: String { before + after }
    public var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// How many characters stand before the cursor.
    public var cursor: Int { before.count }

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

    /// One line up, as far from its start as it goes. False in the first line.
    public mutating func moveUp() -> Bool {
        let place = place
        guard place.line > 0 else { return false }
        moveHome()
        moveLeft()
        moveHome()
        moveRight(atMost: place.before.count)
        return true
    }

    /// One line down, as far from its start as it goes. False in the last line.
    public mutating func moveDown() -> Bool {
        guard after.contains(where: \.isNewline) else { return false }
        let column = place.before.count
        moveEnd()
        moveRight()
        moveRight(atMost: column)
        return true
    }

    private mutating func moveRight(atMost count: Int) {
        var left = count
        while left > 0, let next = after.first, !next.isNewline {
            moveRight()
            left -= 1
        }
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
