public import KaderDomain

/// A column that a list can show, and be filtered and sorted by. Its raw value is its key, which is
/// stored in views.
public protocol ListColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// As it is called where one chooses it.
    var label: Phrase { get }

    /// As it is typed in a filter.
    var filter: FilterColumn { get }

    /// Whether the list cannot do without it.
    static var needed: Self { get }
}

/// A value to sort by: numbers before words, nothing after all.
public struct SortKey: Hashable, Sendable, Comparable {
    private let rank: Int
    private let number: Double
    private let text: String

    public static let nothing = SortKey(rank: 2, number: 0, text: "")

    private init(rank: Int, number: Double, text: String) {
        (self.rank, self.number, self.text) = (rank, number, text)
    }

    public init(_ number: Double) {
        self.init(rank: 0, number: number, text: "")
    }

    /// By its letters; a blank one is nothing.
    public init(_ text: String?) {
        let folded = Folding.words(text ?? "")
        self = folded.isEmpty ? .nothing : SortKey(rank: 1, number: 0, text: folded)
    }

    public var isNothing: Bool { rank == 2 }

    public static func < (left: Self, right: Self) -> Bool {
        (left.rank, left.number, left.text) < (right.rank, right.number, right.text)
    }
}
