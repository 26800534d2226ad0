public import KaderDomain

/// What changing several things at once makes of each: from what to what.
public struct BulkChange: Hashable, Sendable {
    /// One field of one thing.
    public struct Part: Hashable, Sendable {
        public let name: String
        public let field: Phrase
        public let from: Phrase
        public let to: Phrase
    }

    /// How many things there are, those that stay as they are among them.
    public let all: Int

    /// How many of them change.
    public let count: Int

    /// By thing; what stays as it is is not among them.
    public let parts: [Part]

    /// - Parameter parts: of each thing what changes of it, nothing where it stays as it is.
    init(_ parts: [[Part]]) {
        (all, count) = (parts.count, parts.count { !$0.isEmpty })
        self.parts = parts.flatMap(\.self)
    }

    /// How many, which changes there are with how many of each, and then every thing.
    var lines: [Phrase] {
        [head] + kinds + [Phrase(same: "")]
            + parts.map { part in
                Phrase(
                    nl: "\(part.name): \(part.from.nl) → \(part.to.nl)",
                    en: "\(part.name): \(part.from.en) → \(part.to.en)")
            }
    }

    private var head: Phrase {
        Phrase(nl: "\(count) van \(all) veranderen.", en: "\(count) of \(all) change.")
    }

    private var kinds: [Phrase] {
        var order: [Part] = []
        for part in parts where !order.contains(where: part.isAlike) { order.append(part) }
        return order.map { kind in
            let count = parts.count(where: kind.isAlike)
            return Phrase(
                nl: "\(kind.field.nl): \(kind.from.nl) → \(kind.to.nl) (\(count))",
                en: "\(kind.field.en): \(kind.from.en) → \(kind.to.en) (\(count))")
        }
    }
}

extension BulkChange.Part {
    /// Whether the same happens to another thing.
    fileprivate func isAlike(_ other: Self) -> Bool {
        (field, from, to) == (other.field, other.from, other.to)
    }
}
