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
    /// Words between the first and the last that are known infixes become the infix; a single
    /// word is a family name.
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
        guard words.count > 1 else { self.init(family: words.first ?? ""); return }
        let start = words.dropFirst().dropLast().firstIndex(where: Self.isInfix)
        let end = start.map { start in
            words[start...].dropLast().prefix(while: Self.isInfix).endIndex
        }
        let family = end ?? (Self.isInfix(words[0]) ? 1 : words.count - 1)
        let givenEnd = start ?? (Self.isInfix(words[0]) ? 0 : family)
        self.init(
            given: words[..<givenEnd].joined(separator: " "),
            infix: words[givenEnd..<family].joined(separator: " "),
            family: words[family...].joined(separator: " "))
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
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
