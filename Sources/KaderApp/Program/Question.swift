public import KaderDomain
public import TerminalUI

/// A question that must be answered before going on. Esc answers nothing.
///
/// Always true: no answer is a key that moves. Who goes through the answers must not give one.
public struct Question<Message: Equatable & Sendable>: Equatable, Sendable {
    public let title: Phrase
    public let lines: [Phrase]

    /// At least one. The first is what Enter takes.
    public let choices: [Choice]

    /// Whether an answer may do what cannot be undone: then letters do not move, so that who types
    /// blindly comes to no such answer.
    public let isFinal: Bool

    public struct Choice: Equatable, Sendable {
        public let key: Key
        public let label: Phrase
        public let message: Message

        public init(_ key: Key, _ label: Phrase, _ message: Message) {
            self.key = key
            self.label = label
            self.message = message
        }
    }

    public init(_ title: Phrase, lines: [Phrase] = [], choices: [Choice], isFinal: Bool = false) {
        assert(
            !choices.contains { Key.moving.contains($0.key) }, "\(title.en): a moving key answers")
        self.title = title
        self.lines = lines
        self.choices = choices
        self.isFinal = isFinal
    }
}

extension Key {
    /// The keys that go through answers as through any list.
    static let moving: Set<Key> = [
        .up, .down, .left, .right, .tab, .backTab, "h", "j", "k", "l",
    ]

    /// The first letter of an answer that is no moving key: `a` of `klaar`.
    static func answer(_ label: Phrase) -> Key {
        let letters = label.nl.map { Key.character($0) }
        return letters.first { !moving.contains($0) } ?? .enter
    }
}
