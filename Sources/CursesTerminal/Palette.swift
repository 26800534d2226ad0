internal import TerminalUI

/// How every role looks in a theme, for a number of colours.
///
/// Attributes are the same in every theme but the one of high contrast, but that colour takes the
/// place of dim letters: what they say does not depend on colour.
struct Palette {
    /// The pairs in use; the number of `pairs[n]` is `n + 1`, that of the terminal's own 0.
    let pairs: [ColourPair]
    private let colours: ColourTable
    private let isOfHighContrast: Bool

    /// For `count` colours, which is 0 for a terminal without.
    init(_ theme: Theme = .auto, count: Int) {
        colours = ColourTable(theme, count: count)
        pairs = colours.pairs
        isOfHighContrast = theme == .highContrast
    }

    func style(_ role: Role) -> Style {
        let pair = ColourPair(letters: colours.letters(role), ground: colours.ground)
        var attributes = isOfHighContrast ? Self.highContrast(role) : Self.attributes(role)
        // A colour that is chosen to be readable is not dimmed as well.
        if pair.letters != colours.letters { attributes.remove(.dim) }
        return Style(attributes: attributes, colours: pair)
    }

    /// The number of the pair with these colours.
    func number(of pair: ColourPair) -> Int32 {
        Int32((pairs.firstIndex(of: pair) ?? -1) + 1)
    }

    private static func attributes(_ role: Role) -> Style.Attributes {
        switch role {
        case .title, .warning, .accent, .borderActive, .key: .bold
        case .heading: [.bold, .underline]
        case .selected: .reverse
        case .selectedInactive: [.reverse, .dim]
        case .danger: [.bold, .reverse]
        case .muted, .border, .hint: .dim
        case .input: .underline
        case .plain, .success, .shade, .layer: []
        }
    }

    /// Nothing is dim, and what is selected elsewhere is underlined instead.
    private static func highContrast(_ role: Role) -> Style.Attributes {
        switch role {
        case .selectedInactive: [.bold, .underline]
        case .success, .selected: attributes(role).union(.bold)
        default: attributes(role).subtracting(.dim)
        }
    }
}
