public import KaderDomain
public import TerminalUI

/// What each key does. One table feeds keyboard, help, status line and README.
public struct KeyTable<Message> {
    public let bindings: [Binding]

    public struct Binding {
        /// The first is the one that people are told; the others work in silence.
        public let keys: [Key]
        public let message: Message
        public let label: Phrase

        /// Why it cannot be done now, or nil where it can.
        public let refusal: Phrase?

        /// Whether the status line tells it, where there is room.
        public let isHinted: Bool

        public init(
            _ keys: Key..., does message: Message, _ label: Phrase, unless refusal: Phrase? = nil,
            hinted: Bool = true
        ) {
            self.init(
                keys: keys, message: message, label: label, refusal: refusal, isHinted: hinted)
        }

        init(keys: [Key], message: Message, label: Phrase, refusal: Phrase?, isHinted: Bool) {
            self.keys = keys
            self.message = message
            self.label = label
            self.refusal = refusal
            self.isHinted = isHinted
        }
    }

    public init(_ bindings: [Binding]) {
        self.bindings = bindings
    }

    public func binding(for key: Key) -> Binding? {
        bindings.first { $0.keys.contains(key) }
    }

    /// The same keys, those refused of which the message is among these.
    func refusing(_ reason: Phrase, where isRefused: (Message) -> Bool) -> KeyTable {
        refusing { isRefused($0) ? reason : nil }
    }

    /// The same keys, those refused for which there is a reason.
    func refusing(_ reason: (Message) -> Phrase?) -> KeyTable {
        KeyTable(
            bindings.map {
                Binding(
                    keys: $0.keys, message: $0.message, label: $0.label,
                    refusal: reason($0.message) ?? $0.refusal, isHinted: $0.isHinted)
            })
    }

    /// The same keys, for what the program does with the messages.
    func map<Other>(_ transform: (Message) -> Other) -> KeyTable<Other> {
        KeyTable<Other>(
            bindings.map {
                KeyTable<Other>.Binding(
                    keys: $0.keys, message: transform($0.message), label: $0.label,
                    refusal: $0.refusal, isHinted: $0.isHinted)
            })
    }
}

extension KeyTable.Binding: Equatable where Message: Equatable {}
extension KeyTable: Equatable where Message: Equatable {}
extension KeyTable.Binding: Sendable where Message: Sendable {}
extension KeyTable: Sendable where Message: Sendable {}
