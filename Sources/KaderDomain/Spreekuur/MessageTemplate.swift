/// A text with blanks to fill in: `Beste {naam}, je hebt een afspraak op {dag}`.
///
/// Always true of a template: its braces close, and what stands between them is a ``Blank`` by its
/// word in that language. The reason of the visit is no blank: a letter lies on a doormat.
public struct MessageTemplate: Hashable, Sendable {
    public let text: Phrase

    public enum Blank: CaseIterable, Sendable {
        /// Of who comes.
        case name
        case day, time

        /// The house and its address, or that it is online.
        case place

        public var word: Phrase {
            switch self {
            case .name: Phrase(nl: "naam", en: "name")
            case .day: Phrase(nl: "dag", en: "day")
            case .time: Phrase(nl: "tijd", en: "time")
            case .place: Phrase(nl: "plek", en: "place")
            }
        }
    }

    /// - Throws: ``MessageFault``.
    public init(_ text: Phrase) throws(MessageFault) {
        for language in Language.allCases { _ = try Self.parts(of: text[language], language) }
        self.text = text
    }

    /// The text with what stands in `values` for each blank. What is filled in is not read again: a
    /// name with braces stays as it is.
    public func filled(_ values: [Blank: String], in language: Language) -> String {
        let parts = (try? Self.parts(of: text[language], language)) ?? []
        return parts.map { part in
            switch part {
            case .words(let words): String(words)
            case .blank(let blank): values[blank] ?? ""
            }
        }.joined()
    }

    private enum Part {
        case words(Substring)
        case blank(Blank)
    }

    private static func parts(
        of text: String, _ language: Language
    ) throws(MessageFault) -> [Part] {
        var (parts, rest) = ([Part](), text[...])
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
                throw .braceAlone
            }
            let word = rest[rest.index(after: open)..<close]
            guard let blank = Blank.allCases.first(where: { $0.word[language] == word }) else {
                throw .unknownBlank(String(word))
            }
            parts += [.words(rest[..<open]), .blank(blank)]
            rest = rest[rest.index(after: close)...]
        }
        return parts + [.words(rest)]
    }
}

/// Why a text is no ``MessageTemplate``.
public enum MessageFault: Error, Hashable, Sendable {
    case braceAlone
    case unknownBlank(String)
}
