/// Takes the full names of people out of a text.
///
/// A name is looked for as two to five words that follow each other, as somebody writes it: `Anna de
/// Ruiter`, `Ruiter, Anna de`. A single word is no name: `Groen` is a colour too.
public struct NameBlanking {
    /// Whether somebody is called so, by ``PersonName/sortKey``.
    private let isName: (String) throws -> Bool

    public init(isName: @escaping (String) throws -> Bool) { self.isName = isName }

    /// The text with `blank` in the place of each name; the longest name counts.
    public func blanked(_ text: String, as blank: String) throws -> String {
        let words = Self.words(text)
        var (result, from, place) = ("", text.startIndex, 0)
        while place < words.count {
            guard let count = try length(of: words[place...], in: text) else {
                place += 1
                continue
            }
            result += text[from..<words[place].lowerBound] + blank
            from = words[place + count - 1].upperBound
            place += count
        }
        return result + text[from...]
    }

    /// How many words of the beginning are a name; nil where none are.
    private func length(
        of words: ArraySlice<Range<String.Index>>, in text: String
    ) throws -> Int? {
        for count in stride(from: min(5, words.count), to: 1, by: -1) {
            let parts = words.prefix(count).map { String(text[$0]) }
            if try Self.keys(parts).contains(where: isName) { return count }
        }
        return nil
    }

    /// What these words would sort by, as they can be a name.
    private static func keys(_ words: [String]) -> Set<String> {
        let typed = PersonName(typed: words.joined(separator: " "))?.sortKey
        let parted = (1..<words.count).map { place in
            Folding.fold((words[place...] + words[..<place]).joined(separator: " "))
        }
        let asListed = Folding.fold(words.joined(separator: " "))
        return Set([typed, asListed].compactMap(\.self) + parted)
    }

    /// Each word without the signs around it; an apostrophe before it belongs to it.
    private static func words(_ text: String) -> [Range<String.Index>] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            let inner = word.drop { !isOfName($0) }
            guard let last = inner.lastIndex(where: { $0.isLetter || $0.isNumber }) else {
                return nil
            }
            return inner.startIndex..<inner.index(after: last)
        }
    }

    private static func isOfName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’"
    }
}
