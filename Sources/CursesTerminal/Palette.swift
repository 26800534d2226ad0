internal import TerminalUI

/// How every role looks, for a number of colours.
///
/// The background is always the terminal's own, and colours are chosen to be read on white
/// and on black. Attributes are the same in every palette, but that colour takes the place of
/// dim letters: what they say does not depend on colour.
struct Palette {
    /// The colours in use; the pair of `colours[n]` is `n + 1`.
    let colours: [Int16]
    private let colour: (Role) -> Int16?

    /// For `count` colours; without any where `isPlain`.
    init(count: Int, isPlain: Bool) {
        if isPlain || count < 8 {
            (colours, colour) = ([], { _ in nil })
        } else if count < 256 {
            (colours, colour) = (Self.eight, Self.ofEight)
        } else {
            (colours, colour) = (Self.many, Self.ofMany)
        }
    }

    func style(_ role: Role) -> Style {
        var style = Style(attributes: Self.attributes(role), colour: colour(role))
        // A colour that is chosen to be readable is not dimmed as well.
        if style.colour != nil { style.attributes.remove(.dim) }
        return style
    }

    /// The number of the pair with this colour of letters; 0 for the terminal's own.
    func pair(_ colour: Int16?) -> Int32 {
        guard let colour, let index = colours.firstIndex(of: colour) else { return 0 }
        return Int32(index + 1)
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

    private static let eight: [Int16] = [1, 2, 5, 6]

    /// Red, green, magenta and cyan: yellow is not seen on white, nor blue on black.
    private static func ofEight(_ role: Role) -> Int16? {
        switch role {
        case .danger: 1
        case .success: 2
        case .warning: 5
        case .shade(let degree): [nil, nil, 2, 5, 1][min(max(0, degree), 4)]
        case .layer(let number): [nil, 5, 2, 6, 1][abs(number % 5)]
        default: nil
        }
    }

    private static let many: [Int16] = [28, 32, 37, 97, 130, 133, 160, 166, 244]

    private static func ofMany(_ role: Role) -> Int16? {
        switch role {
        case .danger: 160
        case .warning: 166
        case .success: 28
        case .accent, .borderActive, .key: 32
        case .muted, .border, .hint: 244
        case .shade(let degree): [244, 37, 32, 166, 160][min(max(0, degree), 4)]
        case .layer(let number): [32, 133, 28, 166, 37, 97, 130, 160][abs(number % 8)]
        default: nil
        }
    }
}
