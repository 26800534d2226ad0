public import KaderDomain

/// What somebody changed, for those who show it.
public struct Changed: Equatable, Sendable, ExpressibleByArrayLiteral {
    /// The kinds of the things.
    public let kinds: Set<String>

    /// Where the appointments among them are; nil where that is not known of all of them.
    public let visits: Set<VisitSpot>?

    init(_ kinds: Set<String>, visits: Set<VisitSpot>?) {
        self.kinds = kinds
        self.visits = visits
    }

    /// Kinds of which no more is known.
    public init(arrayLiteral kinds: String...) {
        self.init(Set(kinds), visits: nil)
    }

    var isEmpty: Bool { kinds.isEmpty }
}
