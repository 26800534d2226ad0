public import KaderDomain

/// A person's file as it is handed to them: as a page to read, or for another program to take over
/// (AVG 15 and 20).
public struct PersonPaper {
    let file: PersonFile
    let facts: Facts
    let words: Words
    let language: Language

    /// Who exported it, when and why; whether the people in it are made up.
    public struct Facts: Sendable {
        let at: Instant
        let by: String
        let reason: String
        let isFictional: Bool

        public init(at: Instant, by: String, because reason: String, isFictional: Bool) {
            self.at = at
            self.by = by
            self.reason = reason
            self.isFictional = isFictional
        }
    }

    /// What kinds, fields and stored values are called.
    public struct Words {
        let kind: (String) -> Phrase
        let field: (String) -> Phrase
        let value: (_ stored: String?, _ field: String) -> String

        public init(
            kind: @escaping (String) -> Phrase, field: @escaping (String) -> Phrase,
            value: @escaping (_ stored: String?, _ field: String) -> String
        ) {
            self.kind = kind
            self.field = field
            self.value = value
        }
    }

    public init(_ file: PersonFile, _ facts: Facts, _ words: Words, in language: Language) {
        self.file = file
        self.facts = facts
        self.words = words
        self.language = language
    }

    func told(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }
}
