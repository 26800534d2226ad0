/// The glyphs of which boxes are drawn.
public struct LineStyle: Hashable, Sendable {
    public let horizontal: Character
    public let vertical: Character
    public let topLeft: Character
    public let topRight: Character
    public let bottomLeft: Character
    public let bottomRight: Character

    /// The six glyphs in the order horizontal, vertical, top left, top right,
    /// bottom left, bottom right.
    private init(
        _ horizontal: Character, _ vertical: Character, _ topLeft: Character,
        _ topRight: Character, _ bottomLeft: Character, _ bottomRight: Character
    ) {
        (self.horizontal, self.vertical) = (horizontal, vertical)
        (self.topLeft, self.topRight) = (topLeft, topRight)
        (self.bottomLeft, self.bottomRight) = (bottomLeft, bottomRight)
    }

    public static let single = LineStyle("─", "│", "┌", "┐", "└", "┘")

    /// For the pane that has the keyboard: seen without colour, and in the font of
    /// the Linux console, which has no heavy lines.
    public static let double = LineStyle("═", "║", "╔", "╗", "╚", "╝")

    public static let ascii = LineStyle("-", "|", "+", "+", "+", "+")
}
