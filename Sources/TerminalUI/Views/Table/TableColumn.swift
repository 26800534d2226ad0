/// How one column of a ``Table`` looks.
public struct TableColumn: Hashable, Sendable {
    public enum Width: Hashable, Sendable {
        /// This many columns.
        case fixed(Int)

        /// A part of what the others leave, by weight; where it would be narrower than the least, others
        /// go first.
        case share(Int, least: Int = 8)

        /// As wide as the widest of its cells that are in view, and its title.
        case fit
    }

    public var title: String
    public var width: Width
    public var alignment: Alignment

    /// Where not all columns fit, the one with the lowest priority goes first; of
    /// equals the rightmost.
    public var priority: Int

    /// By which one asks whether there is room for it; not drawn.
    public var key = ""

    public init(
        _ title: String, width: Width = .share(1), alignment: Alignment = .left,
        priority: Int = 1
    ) {
        self.title = title
        self.width = width
        self.alignment = alignment
        self.priority = priority
    }

    /// The same column, to be asked for by this key.
    public func keyed(_ key: String) -> Self {
        var keyed = self
        keyed.key = key
        return keyed
    }
}
