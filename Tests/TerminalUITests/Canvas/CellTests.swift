import Testing

@testable import TerminalUI

/// A cell is plain data that gives back the glyph it was given.
@Suite struct CellTests {
    @Test func givesBackEveryGlyph() {
        var dice = Dice()
        for glyph in (0..<200).flatMap({ _ in dice.text() }) {
            let shown = Cell(glyph: glyph, role: .plain).glyph
            #expect(
                Array(shown.unicodeScalars) == Array(glyph.unicodeScalars),
                "\(glyph), seed \(dice.seed)")
        }
    }

    @Test func theSameGlyphIsTheSameCell() {
        #expect(Cell(glyph: "👨‍👩‍👧", role: .plain) == Cell(glyph: "👨‍👩‍👧", role: .plain))
        #expect(Cell(glyph: "👨‍👩‍👧", role: .plain) != Cell(glyph: "👨‍👩‍👦", role: .plain))
        #expect(Cell(glyph: "a", role: .plain) != Cell(glyph: "a", role: .title))
    }

    @Test func aLetterWithItsAccentApartIsSentAsItWasWritten() {
        let (whole, apart) = (Cell(glyph: "é", role: .plain), Cell(glyph: "e\u{301}", role: .plain))
        #expect(whole != apart)
        #expect(whole.scalar == "\u{E9}" && apart.scalar == nil)
    }

    @Test func holdsNoReferences() {
        #expect(_isPOD(Cell.self))
    }
}
