/// Finding words by what is typed of them.
enum Fuzzy {
    /// How what is typed is found in a text: the better the less.
    enum Fit: Int, Comparable {
        /// It is all of the text, stands in it as words of its own, is how words of it begin, or is
        /// some letters of them in their order.
        case whole, words, beginning, letters

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// How `query` fits `text`; nil where it does not. Both are folded already.
    static func fit(of query: String, in text: String) -> Fit? {
        guard mayHold(query, text) else { return nil }
        let isBetween = { (sign: Character) in !sign.isLetter && !sign.isNumber }
        let wanted = query.split(whereSeparator: isBetween).joined(separator: " ")
        let words = text.split(whereSeparator: isBetween)
        let line = words.joined(separator: " ")
        guard !wanted.isEmpty else { return nil }
        if text == wanted || line == wanted { return .whole }
        if " \(line) ".contains(" \(wanted) ") { return .words }
        let begun = wanted.split(separator: " ").allSatisfy { part in
            words.contains { $0.hasPrefix(part) }
        }
        return begun ? .beginning : cost(of: wanted, in: line).map { _ in .letters }
    }

    /// Whether the plain letters and digits of one are all somewhere in the other: where they are
    /// not, as in most texts, nothing more need be looked at.
    private static func mayHold(_ query: String, _ text: String) -> Bool {
        let bytes = text.utf8
        return query.utf8.allSatisfy { byte in
            let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            return !isPlain || bytes.contains(byte)
        }
    }

    /// How far apart the letters of `query` stand in `text`, in their order; nil where they are not
    /// all there, or too scattered to be meant: each begins a word, or all are in one word from its
    /// beginning on, with at most two others between one and the next.
    ///
    /// Both are folded already. Blanks in the query mean nothing.
    static func cost(of query: String, in text: String) -> Int? {
        let (wanted, words) = (query.filter { $0 != " " }, text.split(separator: " "))
        if areInitials(wanted[...], words[...]) { return wanted.count - 1 }
        return words.compactMap { cost(of: wanted, inWord: $0) }.min()
    }

    private static func areInitials(_ wanted: Substring, _ words: ArraySlice<Substring>) -> Bool {
        guard let letter = wanted.first else { return true }
        guard let place = words.firstIndex(where: { $0.first == letter }) else { return false }
        return areInitials(wanted.dropFirst(), words[(place + 1)...])
    }

    private static func cost(of wanted: String, inWord word: Substring) -> Int? {
        guard wanted.first == word.first else { return nil }
        var (left, cost) = (word.dropFirst(), 0)
        for letter in wanted.dropFirst() {
            guard let next = left.prefix(3).firstIndex(of: letter) else { return nil }
            cost += left.distance(from: left.startIndex, to: next) * 2
            left = left[left.index(after: next)...]
        }
        return cost
    }
}
