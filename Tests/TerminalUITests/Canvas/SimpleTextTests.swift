import Testing

@testable import TerminalUI

/// Text of which every scalar is a cell takes a short way, to the same cells.
@Suite struct SimpleTextTests {
    private static let letters: [Character] = Array("abc XYZ~09éÉĳ€–…“”│═▶▌█")

    @Test func isDrawnLetterByLetterAndCutByTheClip() {
        var dice = Dice()
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...14, using: &dice)).compactMap { _ in
                Self.letters.randomElement(using: &dice)
            }
            let point = Point(
                column: .random(in: -6...12, using: &dice), row: .random(in: -1...3, using: &dice))
            let clip = Frame(
                column: .random(in: 0...6, using: &dice), row: .random(in: 0...2, using: &dice),
                columns: .random(in: 1...8, using: &dice), rows: .random(in: 1...2, using: &dice))
            let most = Int.random(in: 0...14, using: &dice)
            var canvas = Canvas(size: Size(columns: 10, rows: 3))
            canvas.clipped(to: clip) {
                $0.write(String(text), at: point, role: .title, maximum: most)
            }
            let expected = Self.cells(text, at: point, in: clip, most)
            #expect(canvas.cells == expected, "\(text) at \(point), seed \(dice.seed)")
        }
    }

    /// The cells of a canvas of 10 by 3, one letter after the other.
    private static func cells(
        _ text: [Character], at point: Point, in clip: Frame, _ most: Int
    ) -> [Cell] {
        var cells = Array(repeating: Cell.blank, count: 30)
        for (offset, letter) in text.prefix(most).enumerated() {
            let place = Point(column: point.column + offset, row: point.row)
            let isInside = (0..<10).contains(place.column) && (0..<3).contains(place.row)
            guard isInside, clip.contains(place) else { continue }
            cells[place.row * 10 + place.column] = Cell(glyph: letter, role: .title)
        }
        return cells
    }

    @Test func overwritesHalfAWideGlyphAtEitherEnd() {
        var canvas = Canvas(size: Size(columns: 8, rows: 1))
        canvas.write("张伟张伟", at: Point(column: 0, row: 0))
        canvas.write("abcd", at: Point(column: 1, row: 0))
        #expect(canvas.text == " abcd 伟")
    }

    @Test func hasTheWidthThatItsCharactersHave() {
        var dice = Dice()
        for _ in 0..<500 {
            let text = dice.text()
            let width = text.reduce(0) { $0 + TextWidth.shown($1).columns }
            #expect(TextWidth.columns(of: text) == width, "\(text), seed \(dice.seed)")
        }
    }

    @Test(arguments: ["e\u{301}", "a\u{200D}b", "x\u{FE0F}", "\u{AD}", "\t", "张", "1️⃣"])
    func isNotWhatJoinsOrCannotBeSeen(text: String) {
        #expect(!TextWidth.isSimple(text))
    }
}
