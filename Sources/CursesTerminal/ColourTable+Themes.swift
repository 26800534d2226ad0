internal import TerminalUI

extension ColourTable {
    /// The colours of a theme where the terminal has `count` of them: none below 8.
    init(_ theme: Theme, count: Int) {
        switch (theme, count) {
        case (.mono, _), (_, ..<8): self.init()
        case (.auto, ..<256): self = Self.autoOfEight
        case (.auto, _): self = Self.autoOfMany
        case (.light, ..<256): self = Self.lightOfEight
        case (.light, _): self = Self.lightOfMany
        case (.dark, ..<256): self = Self.darkOfEight
        case (.dark, _): self = Self.darkOfMany
        case (.highContrast, ..<256): self.init(plain: 0, on: 7)
        case (.highContrast, _): self.init(plain: 16, on: 231)
        }
    }

    /// One colour of letters on one background.
    private init(plain letters: Int16, on ground: Int16) {
        self.init(
            ground: ground, letters: letters, danger: letters, warning: letters, success: letters,
            accent: letters, muted: letters, shades: Array(repeating: letters, count: 5),
            layers: [letters])
    }

    /// Red, green, magenta and cyan: yellow is not seen on white, nor blue on black.
    private static let autoOfEight = ColourTable(
        danger: 1, warning: 5, success: 2, shades: [-1, -1, 2, 5, 1], layers: [-1, 5, 2, 6, 1])

    private static let autoOfMany = ColourTable(
        danger: 160, warning: 166, success: 28, accent: 32, muted: 244,
        shades: [244, 37, 32, 166, 160], layers: [32, 133, 28, 166, 37, 97, 130, 160])

    /// On the light grey that is the white of eight colours, only blue and red are dark enough.
    private static let lightOfEight = ColourTable(
        ground: 7, letters: 0, danger: 1, warning: 1, success: 4, accent: 4, muted: 0,
        shades: [0, 0, 4, 4, 1], layers: [0, 4, 1])

    private static let lightOfMany = ColourTable(
        ground: 231, letters: 234, danger: 124, warning: 130, success: 22, accent: 25, muted: 240,
        shades: [240, 23, 25, 130, 124], layers: [25, 90, 22, 130, 23, 60, 94, 124])

    /// On black, red, blue and magenta are too dark.
    private static let darkOfEight = ColourTable(
        ground: 0, letters: 7, danger: 3, warning: 3, success: 2, accent: 6, muted: 7,
        shades: [7, 7, 2, 6, 3], layers: [7, 6, 2, 3])

    private static let darkOfMany = ColourTable(
        ground: 234, letters: 252, danger: 210, warning: 214, success: 114, accent: 75,
        muted: 246, shades: [246, 80, 75, 214, 210],
        layers: [75, 176, 114, 215, 80, 147, 186, 210])
}
