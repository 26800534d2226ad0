/// One place on the screen: what stands there, and what it means.
///
/// Plain data without references: thousands are copied and compared for every key.
public struct Cell: Hashable, Sendable {
    private var meaning: RoleCode
    var code: GlyphCode

    public var role: Role {
        get { meaning.role }
        set { meaning = RoleCode(newValue) }
    }

    /// One grapheme cluster. In the right half of a wide glyph it is ``continuation``.
    public var glyph: Character {
        get { code.character }
        set { code = GlyphCode(newValue) }
    }

    public init(glyph: Character, role: Role) {
        self.init(GlyphCode(glyph), role)
    }

    init(_ code: GlyphCode, _ role: Role) {
        self.code = code
        meaning = RoleCode(role)
    }

    /// Stands in the second cell of a glyph that fills two. Never written by a view.
    public static let continuation: Character = "\0"

    public static let blank = Cell(.blank, .plain)

    /// Whether this is the right half of the glyph in the cell before it.
    public var isContinuation: Bool { code == .continuation }

    /// What stands there, where that is a single scalar, as nearly always; else nil.
    public var scalar: Unicode.Scalar? { code.scalar }
}
