/// A row of a ``Timeline``. Positions are counted in titles: 0 is where the first begins, 1 where
/// the second does.
public struct TimelineRow: Hashable, Sendable {
    public var text: String
    public var role: Role
    public var start: Double

    /// At least `start`.
    public var end: Double

    /// How far it runs on past its end, in `!`; nil where it does not.
    public var lateEnd: Double?

    /// What the bar is made of.
    public var glyph: Character

    public init(
        _ text: String, role: Role = .plain, from start: Double, to end: Double,
        lateEnd: Double? = nil, glyph: Character = "█"
    ) {
        self.text = text
        self.role = role
        self.start = start
        self.end = end
        self.lateEnd = lateEnd
        self.glyph = glyph
    }
}
