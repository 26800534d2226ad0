public import KaderDomain

/// What changing several things at once will do: which change, and which cannot, and why.
public struct BulkPreview: Hashable, Sendable {
    /// The names of what changes.
    public var changing: [String]

    /// The names of what stays, each with why.
    public var staying: [Staying]

    public struct Staying: Hashable, Sendable {
        public let name: String

        /// `staat al in het archief`
        public let why: Phrase
    }

    /// So many names are told; of more there is the count.
    private static let named = 5

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
        return (changing.isEmpty ? [] : [head]) + reasons
    }

    private var reasons: [Phrase] {
        var order: [Phrase] = []
        for row in staying where !order.contains(row.why) { order.append(row.why) }
        return order.map { why in
            let names = staying.filter { $0.why == why }.map(\.name)
            return Phrase(
                nl: "\(names.count) niet, \(why.nl): \(Self.list(names, .nl)).",
                en: "\(names.count) not, \(why.en): \(Self.list(names, .en)).")
        }
    }

    /// The first few names, and how many others.
    static func list(_ names: [String], _ language: Language) -> String {
        let others = names.count - named
        let told = names.prefix(others > 1 ? named : named + 1).joined(separator: ", ")
        guard others > 1 else { return told }
        return told
            + Phrase(nl: " en \(others) andere", en: " and \(others) others")[language]
    }
}
