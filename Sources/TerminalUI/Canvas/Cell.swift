/// One place on the screen: what stands there, and what it means.
public struct Cell: Hashable, Sendable {
    /// One grapheme cluster. In the right half of a wide glyph it is ``continuation``.
    public var glyph: Character
    public var role: Role

    public init(glyph: Character, role: Role) {
        self.glyph = glyph
        self.role = role
    }

    /// Stands in the second cell of a glyph that fills two. Never written by a view.
    public static let continuation: Character = "\0"

    public static let blank = Cell(glyph: " ", role: .plain)

    /// Whether this is the right half of the glyph in the cell before it.
    ///
    /// By its byte, for this is asked of every cell that is drawn.
    public var isContinuation: Bool { glyph.utf8.first == 0 }
}
