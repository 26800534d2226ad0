/// A person's name in the three parts that Dutch sorting needs: `Anna`, `de`, `Ruiter`.
///
/// The family name is never blank. The given name and the infix may be.
public struct PersonName: Hashable, Sendable, CustomStringConvertible {
    public let given: String

    /// The *tussenvoegsel*, as it is written: `de`, `van der`.
    public let infix: String
    public let family: String

    /// - Returns: nil where the family name is blank. Surrounding blanks are taken off.
    public init?(given: String = "", infix: String = "", family: String) {
        let family = family.trimmed
        guard !family.isEmpty else { return nil }
        self.given = given.trimmed
        self.infix = infix.trimmed
        self.family = family
    }

    /// Reads a name as someone types it: `Anna de Ruiter`, `de Ruiter, Anna`, `Ruiter, Anna de`.
    ///
    /// Known infixes before the last word become the infix, what stands before them the given
    /// name; a single word is a family name.
    public init?(typed text: String) {
        if let comma = text.firstIndex(of: ",") {
            self.init(stemFirst: text[..<comma], rest: text[text.index(after: comma)...])
        } else {
            self.init(words: text.split(whereSeparator: \.isWhitespace).map(String.init))
        }
    }

    /// As people say it: `Anna de Ruiter`.
    public var description: String { Self.joined(given, infix, family) }

    /// As a list shows it: `Ruiter, Anna de`.
    public var stemFirst: String {
        let rest = Self.joined(given, infix)
        return rest.isEmpty ? family : "\(family), \(rest)"
    }

    /// What a list sorts by: the folded stem, given name and infix (ARCHITECTURE 17: `de Ruiter`
    /// under R).
    public var sortKey: String { Folding.fold(Self.joined(family, given, infix)) }

    /// For what may hang on a wall: `A. d. R.`
    public var initials: String {
        [given, infix, family].compactMap { $0.first.map { "\($0)." } }.joined(separator: " ")
    }
}

extension PersonName {
    static let infixes: Set<String> = [
        "aan", "bij", "da", "de", "del", "den", "der", "des", "di", "du", "el", "el-", "het", "in",
        "la", "le", "op", "over", "'s", "'t", "te", "ten", "ter", "tot", "uit", "uijt", "van",
        "ver", "vom", "von", "voor", "zu", "zum",
    ]

    private init?(stemFirst stem: Substring, rest: Substring) {
        let before = stem.split(whereSeparator: \.isWhitespace).map(String.init)
        let after = rest.split(whereSeparator: \.isWhitespace).map(String.init)
        let infixBefore = before.dropLast().prefix(while: Self.isInfix)
        let infixAfter = after.reversed().prefix(while: Self.isInfix).reversed()
        self.init(
            given: after.dropLast(infixAfter.count).joined(separator: " "),
            infix: (infixBefore + infixAfter).joined(separator: " "),
            family: before.dropFirst(infixBefore.count).joined(separator: " "))
    }

    private init?(words: [String]) {
        guard let last = words.indices.last else { return nil }
        let inner = words.dropLast()
        let start = min(
            inner.firstIndex(where: Self.isInfix) ?? last,
            inner.firstIndex(where: Self.endsInInfix) ?? last)
        let family = words[start..<last].prefix(while: Self.isInfix).endIndex
        self.init(
            given: words[..<start].joined(separator: " "),
            infix: words[start..<family].joined(separator: " "),
            family: words[family...].joined(separator: " "))
    }

    /// The first half of a double name: `Jansen-de` of `Jansen-de Ruiter`.
    private static func endsInInfix(_ word: String) -> Bool {
        guard let hyphen = word.lastIndex(of: "-"), hyphen > word.startIndex else { return false }
        return isInfix(String(word[word.index(after: hyphen)...]))
    }

    private static func isInfix(_ word: String) -> Bool {
        infixes.contains(word.lowercased())
    }

    private static func joined(_ parts: String...) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension String {
    /// Without blanks and line ends on either side.
    var trimmed: String {
        if isPlainAtBothEnds { return self }
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }

    /// Whether there is surely nothing to take off, as mostly: a character that begins or ends in ASCII
    /// above the blank is not white.
    private var isPlainAtBothEnds: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            guard let first = bytes.first, let last = bytes.last else { return true }
            return (0x21..<0x80).contains(first) && (0x21..<0x80).contains(last)
        } ?? false
    }
}
