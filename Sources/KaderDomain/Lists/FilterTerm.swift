/// One word of a ``ListFilter``, or several between quotes.
public struct FilterTerm: Hashable, Sendable {
    /// The key of the column that must hold it; nil where any may.
    public let column: String?

    /// Whether rows are left out that hold it.
    public let isNegated: Bool

    /// Folded. Blank for "this column is empty".
    public let wanted: String

    /// - Parameter cells: what a row has in its columns.
    func holds(in cells: [String]) -> Bool {
        if wanted.isEmpty { return cells.allSatisfy { Folding.words($0).isEmpty } != isNegated }
        return cells.contains { Folding.words($0).contains(wanted) } != isNegated
    }
}
