/// How one column of a ``Table`` looks.
public struct TableColumn: Hashable, Sendable {
    public enum Width: Hashable, Sendable {
        /// This many columns.
        case fixed(Int)

        /// A part of what the others leave, by weight; at least 8 columns.
        case share(Int)

        /// As wide as the widest of its cells that are in view, and its title.
        case fit
    }

    public var title: String
    public var width: Width
    public var alignment: Alignment

    /// Where not all columns fit, the one with the lowest priority goes first; of
    /// equals the rightmost.
    public var priority: Int

    public init(
        _ title: String, width: Width = .share(1), alignment: Alignment = .left,
        priority: Int = 1
    ) {
        self.title = title
        self.width = width
        self.alignment = alignment
        self.priority = priority
    }
}
