public import KaderDomain
public import TerminalUI

/// A question that must be answered before going on. Esc answers nothing.
public struct Question<Message: Equatable & Sendable>: Equatable, Sendable {
    public let title: Phrase
    public let lines: [Phrase]

    /// At least one. The first is what Enter takes.
    public let choices: [Choice]

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

    public init(_ title: Phrase, lines: [Phrase] = [], choices: [Choice]) {
        self.title = title
        self.lines = lines
        self.choices = choices
    }
}
