/// What a consulent tells about a service, in five short answers (S44).
public struct ServiceCard: Hashable, Sendable {
    public let forWhom: Phrase
    public let condition: Phrase
    public let what: Phrase
    public let how: Phrase
    public let who: Phrase

    public init(forWhom: Phrase, condition: Phrase, what: Phrase, how: Phrase, who: Phrase) {
        self.forWhom = forWhom
        self.condition = condition
        self.what = what
        self.how = how
        self.who = who
    }

    /// The answers with their questions, in the order of the card.
    public var answers: [(question: Phrase, answer: Phrase)] {
        [
            (Phrase(nl: "Voor wie", en: "For whom"), forWhom),
            (Phrase(nl: "Voorwaarde", en: "Condition"), condition),
            (Phrase(nl: "Wat", en: "What"), what),
            (Phrase(nl: "Hoe", en: "How"), how),
            (Phrase(nl: "Wie", en: "Who"), who),
        ]
    }
}
