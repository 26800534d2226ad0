import KaderApp
import KaderDomain
import KaderStore

/// What is said beside every command that saved a text which may hold a BSN (S51).
extension Dependencies {
    /// A line for each of the first such texts, and how to take them out; none where all is well.
    func numberWarnings(after change: Int64) throws -> [String] {
        guard try store.latestChange() > change else { return [] }
        let found = try store.numberedTexts(after: change)
        guard !found.isEmpty else { return [] }
        let named = found.prefix(5).map { Phrase(numberIn: $0)[language] }
        let rest = found.count - named.count
        let more = rest > 0 ? [Phrase(numbersInOthers: rest)[language]] : []
        return named + more + [Self.takeOut[language]]
    }

    private static let takeOut = Phrase(
        nl: "Het is wel bewaard. Haal het weg: kader undo, en dan opnieuw zonder het nummer.",
        en: "It was saved all the same. To remove it: kader undo, then again without the number.")
}

extension Phrase {
    fileprivate init(numberIn text: NumberedText) {
        let (kind, field) = (Phrase(kind: text.kind), FieldWords.label(of: text.field))
        let title = text.title.isEmpty ? "" : " (\(text.title))"
        self.init(
            nl: "Let op: \(kind.nl)\(title), \(field.nl): hierin lijkt een BSN te staan.",
            en: "Note: \(kind.en)\(title), \(field.en): this looks like it holds a BSN.")
    }

    fileprivate init(numbersInOthers count: Int) {
        self.init(nl: "Let op: en nog \(count).", en: "Note: and \(count) more.")
    }
}
