/// What is typed to filter a list: `text`, `!not`, `column:term`, all of which a row must meet.
///
/// A column may be told by the beginning of its name, in either language. `column:-` finds rows
/// where it is empty, `!column:-` those where it is not; `"two words"` belong together. Case,
/// accents and punctuation mean nothing. What is not finished yet (`!`, `column:`) asks nothing.
public struct ListFilter: Hashable, Sendable {
    public let terms: [FilterTerm]

    /// What is wrong with what is typed, or nil. Terms that are wrong ask nothing.
    public let fault: Phrase?

    public init(_ typed: String, columns: [FilterColumn]) {
        var (terms, fault): ([FilterTerm], Phrase?) = ([], nil)
        for word in Self.words(of: typed) {
            switch Self.read(word, columns) {
            case .success(let term): terms += [term].compactMap(\.self)
            case .failure(let wrong): fault = fault ?? wrong.phrase
            }
        }
        self.terms = terms
        self.fault = fault
    }

    /// Whether nothing is asked: every row passes.
    public var isEmpty: Bool { terms.isEmpty }

    /// - Parameter cells: what a row has in the column with that key, in every language that it may
    ///   be asked in; for nil, where a word alone is looked for.
    public func matches(_ cells: (String?) -> [String]) -> Bool {
        terms.allSatisfy { $0.holds(in: cells($0.column)) }
    }
}

// MARK: - Reading

extension ListFilter {
    private struct Wrong: Error {
        let phrase: Phrase
    }

    /// Parted by blanks, those between quotes excepted; the quotes stay.
    private static func words(of typed: String) -> [String] {
        var (words, isQuoted) = ([""], false)
        for character in typed {
            if character == "\"" { isQuoted.toggle() }
            if character.isWhitespace, !isQuoted {
                words.append("")
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    private static func read(
        _ word: String, _ columns: [FilterColumn]
    ) -> Result<FilterTerm?, Wrong> {
        let isNegated = word.first == "!"
        let rest = isNegated ? word.dropFirst() : word[...]
        guard let colon = rest.firstIndex(of: ":"), colon > rest.startIndex,
            rest[..<colon].allSatisfy(\.isLetter)
        else { return .success(term(rest, in: nil, isNegated)) }
        let meant = FilterColumn.meant(by: String(rest[..<colon]), among: columns)
        guard meant.count == 1, let column = meant.first else {
            let known = meant.isEmpty ? columns : meant
            return .failure(Wrong(phrase: wrong(rest[..<colon], meant.isEmpty, known)))
        }
        return .success(term(rest[colon...].dropFirst(), in: column.key, isNegated))
    }

    private static func term(
        _ text: Substring, in column: String?, _ isNegated: Bool
    ) -> FilterTerm? {
        let wanted = Folding.words(String(text))
        let asksEmpty = column != nil && text == "-"
        guard !wanted.isEmpty || asksEmpty else { return nil }
        return FilterTerm(column: column, isNegated: isNegated, wanted: wanted)
    }

    private static func wrong(
        _ typed: Substring, _ isUnknown: Bool, _ columns: [FilterColumn]
    ) -> Phrase {
        func list(_ language: Language) -> String {
            columns.map { $0.name(in: language) }.joined(separator: ", ")
        }
        return isUnknown
            ? Phrase(
                nl: "geen kolom “\(typed)”; wel: \(list(.nl))",
                en: "no column “\(typed)”; there are: \(list(.en))")
            : Phrase(
                nl: "“\(typed)” kan zijn: \(list(.nl))", en: "“\(typed)” can be: \(list(.en))")
    }
}
