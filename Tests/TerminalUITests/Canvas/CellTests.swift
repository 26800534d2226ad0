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

    @Test func givesBackEveryRole() {
        let plain: [Role] = [
            .plain, .title, .heading, .selected, .selectedInactive, .muted, .warning, .danger,
            .success, .accent, .border, .borderActive, .input, .hint, .key,
        ]
        let others = (-9...9).flatMap { [Role.shade($0), .layer($0)] }
        let cells = (plain + others).map { Cell(glyph: "a", role: $0) }
        #expect(cells.map(\.role) == plain + others)
        #expect(Set(cells).count == cells.count)
        #expect(Cell(glyph: "a", role: .shade(.max)).role.letter == "4")
        #expect(Cell(glyph: "a", role: .shade(.min)).role.letter == "0")
    }

    @Test func isSmallAndHoldsNoReferences() {
        #expect(_isPOD(Cell.self))
        #expect(MemoryLayout<Cell>.stride == 8)
    }
}
