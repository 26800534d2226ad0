public import KaderDomain

/// What changing several things at once will do: which change, and which cannot, and why.
public struct BulkPreview: Hashable, Sendable {
    /// The names of what changes.
    public var changing: [String]

    /// The names of what stays, each with why.
    public var staying: [Staying]

    public struct Staying: Hashable, Sendable {
        public let name: String
        public let why: Why

        public init(name: String, why: Why) {
            (self.name, self.why) = (name, why)
        }
    }

    /// Why something stays as it is.
    public enum Why: Hashable, Sendable {
        /// What is said of one and of several: `staat al in het archief`, `staan al in het archief`.
        case being(Phrase, several: Phrase)

        /// What is in the way: `Eerste kerstdag`.
        case cause(Phrase)
    }

    /// So many names are told; of more there is the count.
    static let named = 5

    public init(changing: [String] = [], staying: [Staying] = []) {
        self.changing = changing
        self.staying = staying
    }

    /// `12 van 14 veranderen: …`, and a line for every reason.
    public var lines: [Phrase] {
        let all = changing.count + staying.count
        let head = Phrase(
            nl: "\(changing.count) van \(all): \(Self.list(changing, .nl)).",
            en: "\(changing.count) of \(all): \(Self.list(changing, .en)).")
        return (changing.isEmpty ? [] : [head]) + linesOfStaying
    }

    /// Why nothing changes, each reason with whom it holds for: `A en B hebben nog een afspraak`. Where
    /// there are more reasons each has fewer names, so that all are read.
    public var whyNone: Phrase {
        let parts = reasons(naming: Set(staying.map(\.why)).count > 1 ? 2 : Self.named)
        return Phrase(
            nl: parts.map(\.told.nl).joined(separator: "; ") + ".",
            en: parts.map(\.told.en).joined(separator: "; ") + ".")
    }

    private var linesOfStaying: [Phrase] {
        reasons(naming: Self.named).map { count, told in
            Phrase(nl: "\(count) niet: \(told.nl).", en: "\(count) not: \(told.en).")
        }
    }

    /// In the order in which they come, each with how many stay for it.
    private func reasons(naming most: Int) -> [(count: Int, told: Phrase)] {
        var order: [Why] = []
        for row in staying where !order.contains(row.why) { order.append(row.why) }
        return order.map { why in
            let names = staying.filter { $0.why == why }.map(\.name)
            return (names.count, why.told(of: names, naming: most))
        }
    }

    /// The first few names, and how many others.
    static func list(
        _ names: [String], _ language: Language, naming most: Int = named
    ) -> String {
        let others = names.count - most
        let told = names.prefix(others > 1 ? most : most + 1).joined(separator: ", ")
        guard others > 1 else { return told }
        return told
            + Phrase(nl: " en \(others) andere", en: " and \(others) others")[language]
    }

    /// The same in a sentence: `A, B en C`.
    fileprivate static func sentence(
        _ names: [String], _ language: Language, naming most: Int
    ) -> String {
        guard (2...most + 1).contains(names.count), let last = names.last else {
            return list(names, language, naming: most)
        }
        let and = Phrase(nl: "en", en: "and")[language]
        return "\(names.dropLast().joined(separator: ", ")) \(and) \(last)"
    }
}

extension BulkPreview.Why {
    fileprivate func told(of names: [String], naming most: Int) -> Phrase {
        let nl = BulkPreview.sentence(names, .nl, naming: most)
        let en = BulkPreview.sentence(names, .en, naming: most)
        switch self {
        case .being(let one, let several):
            let what = names.count == 1 ? one : several
            return Phrase(nl: "\(nl) \(what.nl)", en: "\(en) \(what.en)")
        case .cause(let cause):
            return Phrase(nl: "\(nl) (\(cause.nl))", en: "\(en) (\(cause.en))")
        }
    }

    /// Of what is to go into the archive.
    static let archivedAlready = Self.being(
        Phrase(nl: "staat al in het archief", en: "is in the archive already"),
        several: Phrase(nl: "staan al in het archief", en: "are in the archive already"))
}
