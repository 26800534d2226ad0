public import KaderDomain

/// What is said on the status line, once.
public struct Notice: Hashable, Sendable {
    public enum Tone: Hashable, Sendable {
        case plain, success, refusal
    }

    public let phrase: Phrase
    public let tone: Tone

    public init(_ phrase: Phrase, _ tone: Tone = .plain) {
        self.phrase = phrase
        self.tone = tone
    }
}
