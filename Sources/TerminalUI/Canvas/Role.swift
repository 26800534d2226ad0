/// What a cell means on the screen. The terminal decides how that looks.
///
/// A role supports what the text already says; nothing is told by a role alone.
public enum Role: Hashable, Sendable {
    case plain, title, heading
    case selected, selectedInactive
    case muted, warning, danger, success, accent
    case border, borderActive
    case input, hint, key

    /// How much of something: 0 (none) to 4 (most). Other values count as the nearest.
    case shade(Int)

    /// One of several things that share a screen, such as regions in an agenda; from 0.
    case layer(Int)

    /// The letter for this role in ``Canvas/roles``; blank for ``plain``.
    public var letter: Character {
        switch self {
        case .plain: " "
        case .title: "T"
        case .heading: "H"
        case .selected: "S"
        case .selectedInactive: "s"
        case .muted: "m"
        case .warning: "!"
        case .danger: "X"
        case .success: "+"
        case .accent: "*"
        case .border: "|"
        case .borderActive: "#"
        case .input: "_"
        case .hint: "?"
        case .key: "K"
        case .shade(let degree): Self.digits[min(max(0, degree), 4)]
        case .layer(let number): Self.layers[abs(number % Self.layers.count)]
        }
    }

    private static let digits: [Character] = ["0", "1", "2", "3", "4"]
    private static let layers: [Character] = ["a", "b", "c", "d", "e", "f", "g", "h"]
}
