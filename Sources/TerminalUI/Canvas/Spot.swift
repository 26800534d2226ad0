/// A part of the canvas that stands for something, so that a mouse can point at it.
public struct Spot: Hashable, Sendable {
    public enum Meaning: Hashable, Sendable {
        /// A row of a list, tree, detail or dialog, by its index.
        case row(Int)

        /// The part in which the rows of a list are seen: how many lines there are in all, and
        /// which is the first in view.
        case list(count: Int, top: Int)

        /// A block of an agenda, by its index.
        case block(Int)

        /// Free time in an agenda: the index of the day, and minutes since midnight.
        case moment(day: Int, minute: Int)

        /// A field of a form, by its index.
        case field(Int)

        /// A row of the open list of the focused field.
        case option(Int)

        /// A title of ``Tabs``, by its index.
        case tab(Int)

        /// One of the parts into which the screen is divided, by its index.
        case pane(Int)

        /// The border between the part with this index and the next.
        case border(Int)
    }

    public let frame: Frame
    public let meaning: Meaning

    /// Whether the keyboard is on it.
    public let isSelected: Bool
}
