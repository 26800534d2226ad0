internal import GRDB
internal import KaderDomain

/// What full-text search finds a row by, and how it is asked.
enum SearchText {
    /// The parts that are not blank, folded, blanks between.
    static func folded(_ parts: DatabaseValue?...) -> DatabaseValue {
        let words = parts.compactMap { $0?.plainText }.filter { !$0.isEmpty }
        return Folding.fold(words.joined(separator: " ")).databaseValue
    }

    /// An FTS5 query that asks for every word as the beginning of one, or nil where there is no
    /// word. A number typed in parts, `06-12 34`, is also looked for as one.
    static func query(_ typed: String) -> String? {
        var asked: [String] = []
        var words = words(typed)[...]
        while let word = words.first {
            let number = words.prefix { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
            asked.append(number.count > 1 ? asking(number) : "\"\(word)\"*")
            words = words.dropFirst(max(1, number.count))
        }
        return asked.isEmpty ? nil : asked.joined(separator: " AND ")
    }

    /// A query that asks for each word as it is, or nil where there is none: much faster than asking for
    /// beginnings, where something is typed whole.
    static func exactly(_ typed: String) -> String? {
        let words = words(typed)
        return words.isEmpty ? nil : words.map { "\"\($0)\"" }.joined(separator: " AND ")
    }

    private static func asking(_ number: ArraySlice<String>) -> String {
        let parts = number.map { "\"\($0)\"*" }.joined(separator: " AND ")
        return "((\(parts)) OR \"\(number.joined())\"*)"
    }

    /// Split as FTS5 splits, scalar by scalar: a word that it would split again would be a phrase,
    /// which an index without positions refuses.
    static func words(_ typed: String) -> [String] {
        Folding.fold(typed).unicodeScalars
            .split { !isPartOfWord($0) }
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// Letters and digits that Unicode 6.1 knew, as the tokenizer's tables do. The vowel signs of New
    /// Tai Lue and two Vedic signs became letters later.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        guard let age = scalar.properties.age, (age.major, age.minor) <= (6, 1),
            !(0x19B0...0x19C9).contains(scalar.value), !(0x1CF2...0x1CF3).contains(scalar.value)
        else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }
}
