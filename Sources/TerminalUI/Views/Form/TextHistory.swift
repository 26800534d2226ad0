/// What was done in one text, so that it can be taken back and done again, a word at a time.
struct TextHistory: Hashable, Sendable {
    /// The text and its cursor at one moment.
    struct Moment: Hashable, Sendable {
        let before: String
        let after: String
    }

    /// How many steps back there are; what is older stays as it is.
    static let depth = 200

    private(set) var past: [Moment] = []
    private(set) var future: [Moment] = []

    /// The kind of key that made the last step, and nil where the next key begins another.
    private var run: Run?

    private enum Run: Hashable {
        case letters, blanks, deleting
    }

    /// Says what a key did to the text that stood there before. Letters typed one after the other
    /// are one step, and so are the blanks behind them and what is taken away in one go.
    mutating func note(_ effect: TextBuffer.Effect, of key: Key?, from moment: Moment) {
        guard effect == .edited else {
            run = nil
            return
        }
        let next = key.flatMap(Self.run)
        let isContinuing = next != nil && (next == run || next == .blanks && run == .letters)
        if !isContinuing { past = (past + [moment]).suffix(Self.depth) }
        run = next
        future = []
    }

    /// The moment before the last step; nil where there is none.
    mutating func back(from moment: Moment) -> Moment? {
        guard let earlier = past.popLast() else { return nil }
        future.append(moment)
        run = nil
        return earlier
    }

    /// The moment after the step that was taken back last; nil where there is none.
    mutating func forth(from moment: Moment) -> Moment? {
        guard let later = future.popLast() else { return nil }
        past.append(moment)
        run = nil
        return later
    }

    private static func run(_ key: Key) -> Run? {
        switch key {
        case .space: .blanks
        case .character: .letters
        case .backspace, .delete: .deleting
        default: nil
        }
    }
}

extension TextBuffer {
    /// Takes back the last step. False where there is none.
    mutating func takeBack() -> Bool {
        guard let moment = history.back(from: .init(before: before, after: after)) else {
            return false
        }
        restore(moment)
        return true
    }

    /// Does the step again that was taken back. False where there is none.
    mutating func typeAgain() -> Bool {
        guard let moment = history.forth(from: .init(before: before, after: after)) else {
            return false
        }
        restore(moment)
        return true
    }
}
