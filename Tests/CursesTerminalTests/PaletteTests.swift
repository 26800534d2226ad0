import TerminalUI
import Testing

@testable import CursesTerminal

/// Every theme, for a terminal with 256 colours, with eight and with none.
@Suite struct PaletteTests {
    static let roles: [Role] =
        [
            .plain, .title, .heading, .selected, .selectedInactive, .muted, .warning, .danger,
            .success, .accent, .border, .borderActive, .input, .hint, .key,
        ] + (0..<5).map { .shade($0) } + (0..<8).map { .layer($0) }

    private static let painted: [Theme] = [.light, .dark, .highContrast]

    @Test(arguments: painted, [8, 256])
    func onABackgroundOfItsOwnEverythingIsReadable(theme: Theme, count: Int) {
        let palette = Palette(theme, count: count)
        let least = theme == .highContrast ? 15 : 4.5
        for role in Self.roles {
            let pair = palette.style(role).colours
            #expect(pair.ground >= 0 && palette.number(of: pair) > 0, "\(role)")
            let contrast = Colour(pair.letters).contrast(with: Colour(pair.ground))
            #expect(contrast >= least, "\(role): \(pair) \(contrast)")
        }
    }

    @Test func onTheTerminalsBackgroundColoursAreSeenOnWhiteAndOnBlack() {
        let palette = Palette(.auto, count: 256)
        for pair in palette.pairs {
            #expect(pair.ground == -1)
            for ground in [16, 231] as [Int16] {
                let contrast = Colour(pair.letters).contrast(with: Colour(ground))
                #expect(contrast >= 2.5, "\(pair) on \(ground): \(contrast)")
            }
        }
    }

    @Test(arguments: Theme.allCases, [0, 8, 256])
    func whatMattersIsToldWithoutColour(theme: Theme, count: Int) {
        let palette = Palette(theme, count: count)
        let plain = palette.style(.plain).attributes
        let told = [Role.selected, .selectedInactive, .danger, .heading, .input, .title].map {
            palette.style($0).attributes
        }
        #expect(!told.contains(plain))
        #expect(palette.style(.selected).attributes != palette.style(.selectedInactive).attributes)
    }

    @Test(arguments: Theme.allCases)
    func withoutColoursNoneIsUsed(theme: Theme) {
        #expect(Palette(theme, count: 0).pairs.isEmpty)
        #expect(Palette(theme, count: 2).pairs.isEmpty)
    }

    @Test(arguments: [8, 256])
    func monoUsesNoColour(count: Int) {
        #expect(Palette(.mono, count: count).pairs.isEmpty)
    }

    @Test(arguments: [0, 8, 256])
    func highContrastDimsNothing(count: Int) {
        let palette = Palette(.highContrast, count: count)
        #expect(Self.roles.allSatisfy { !palette.style($0).attributes.contains(.dim) })
    }

    @Test(arguments: Theme.allCases, [8, 256])
    func everyPairHasANumberOfItsOwn(theme: Theme, count: Int) {
        let palette = Palette(theme, count: count)
        let numbers = palette.pairs.map(palette.number)
        #expect(numbers == palette.pairs.indices.map { Int32($0 + 1) })
        #expect(palette.number(of: .own) == 0)
    }
}
