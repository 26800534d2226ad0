/// What is typed to filter a list: `text`, `!not`, `column:term`, all of which a row must meet.
///
/// A column may be told by the beginning of its name, in either language. `column:-` finds rows
/// where it is empty, `!column:-` those where it is not; `"two words"` belong together. Case,
/// accents and punctuation mean nothing. What is not finished yet (`!`, `column:`) asks nothing.
public struct ListFilter: Hashable, Sendable {
    public let terms: [FilterTerm]

    /// What is wrong with what is typed, or nil: in few words, for below a list. Terms that are wrong
    /// ask nothing.
    public var fault: Phrase? { wrong?.brief }

    /// The same with all that could have been typed.
    public var faultInFull: Phrase? { wrong?.full }

    private let wrong: Wrong?

    public init(_ typed: String, columns: [FilterColumn]) {
        var (terms, fault): ([FilterTerm], Wrong?) = ([], nil)
        for word in Self.words(of: typed) {
            switch Self.read(word, columns) {
            case .success(let term): terms += [term].compactMap(\.self)
            case .failure(let wrong): fault = fault ?? wrong
            }
        }
        self.terms = terms
        wrong = fault
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
    /// Which column is not there, or is told by too few letters.
    fileprivate struct Wrong: Error, Hashable {
        let brief: Phrase
        let full: Phrase
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
            let typed = String(rest[..<colon])
            return .failure(
                meant.isEmpty ? .unknown(typed, columns) : .ambiguous(typed, meant))
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
}

extension ListFilter.Wrong {
    /// In few words the column that is written almost so, where there is one.
    fileprivate static func unknown(_ typed: String, _ columns: [FilterColumn]) -> Self {
        let near = Spelling.nearest(to: typed, among: columns, limit: 1, names: \.names).first
        let none = Phrase(nl: "geen kolom “\(typed)”", en: "no column “\(typed)”")
        return Self(
            brief: near.map { Phrase.meant($0) } ?? none,
            full: Phrase(
                nl: "\(none.nl); wel: \(list(columns, .nl))",
                en: "\(none.en); there are: \(list(columns, .en))"))
    }

    fileprivate static func ambiguous(_ typed: String, _ columns: [FilterColumn]) -> Self {
        let all = Phrase(
            nl: "“\(typed)” kan zijn: \(list(columns, .nl))",
            en: "“\(typed)” can be: \(list(columns, .en))")
        return Self(brief: all, full: all)
    }

    private static func list(_ columns: [FilterColumn], _ language: Language) -> String {
        columns.map { $0.name(in: language) }.joined(separator: ", ")
    }
}

extension Phrase {
    fileprivate static func meant(_ column: FilterColumn) -> Phrase {
        Phrase(
            nl: "bedoel je \(column.name(in: .nl))?", en: "do you mean \(column.name(in: .en))?")
    }
}
