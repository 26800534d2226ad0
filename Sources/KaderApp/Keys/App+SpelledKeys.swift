internal import KaderDomain
internal import TerminalUI

/// A key that is told by a sign, and its word where there are no signs.
struct KeyWord {
    let key: Key
    let sign: String
    let word: Phrase

    static let all = [
        KeyWord(key: .up, sign: "↑", word: Phrase(nl: "Omhoog", en: "Up")),
        KeyWord(key: .down, sign: "↓", word: Phrase(nl: "Omlaag", en: "Down")),
        KeyWord(key: .left, sign: "←", word: Phrase(nl: "Links", en: "Left")),
        KeyWord(key: .right, sign: "→", word: Phrase(nl: "Rechts", en: "Right")),
    ]

    /// Whether this is its word in either language.
    func names(_ told: String) -> Bool {
        let wanted = Folding.fold(told)
        return Folding.fold(word[.nl]) == wanted || Folding.fold(word[.en]) == wanted
    }
}

extension App {
    /// A key, or two that go together, as people are told it here: by signs, or in words.
    func spelled(_ told: String) -> String {
        guard spellsKeys, told.contains(where: { Self.word(of: $0) != nil }) else { return told }
        return told.map { Self.word(of: $0)?[language] ?? String($0) }.joined(separator: "/")
    }

    func spelled(_ row: HelpRow) -> HelpRow {
        HelpRow(key: spelled(row.key), what: row.what, reasonWhyNot: row.reasonWhyNot)
    }

    private static func word(of sign: Character) -> Phrase? {
        KeyWord.all.first { $0.sign == String(sign) }?.word
    }
}
