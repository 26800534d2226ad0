import Testing

@testable import TerminalUI

/// A canvas clips, keeps wide glyphs whole, and lets no text drive the terminal.
@Suite struct CanvasTests {
    @Test func hasACellForEveryPlace() {
        let canvas = Canvas(size: Size(columns: 7, rows: 3))
        #expect(canvas.cells.count == 21)
        #expect(canvas.text == "\n\n")
    }

    @Test func writesFromAPointToTheRight() {
        var canvas = Canvas(size: Size(columns: 8, rows: 2))
        #expect(canvas.write("Zeist", at: Point(column: 1, row: 1), role: .title) == 5)
        #expect(canvas.text == "\n Zeist")
        #expect(canvas.roles == "\n TTTTT")
    }

    @Test func cutsAtItsOwnEdgeAndAtTheMaximum() {
        var canvas = Canvas(size: Size(columns: 5, rows: 1))
        canvas.write("Amersfoort", at: Point(column: 2, row: 0))
        #expect(canvas.text == "  Ame")
        canvas.write("xyz", at: Point(column: 0, row: 0), maximum: 2)
        #expect(canvas.text == "xyAme")
    }

    @Test(arguments: [
        Point(column: 5, row: 0), Point(column: 0, row: 1), Point(column: 0, row: -1),
        Point(column: -9, row: 0),
    ])
    func doesNothingOutside(point: Point) {
        var canvas = Canvas(size: Size(columns: 5, rows: 1))
        canvas.write("Zeist", at: point)
        #expect(canvas == Canvas(size: Size(columns: 5, rows: 1)))
    }

    @Test func showsTheRestOfTextThatBeginsLeftOfIt() {
        var canvas = Canvas(size: Size(columns: 5, rows: 1))
        canvas.write("abcdef", at: Point(column: -2, row: 0))
        #expect(canvas.text == "cdef")
    }

    @Test func givesAWideGlyphTwoCells() {
        var canvas = Canvas(size: Size(columns: 5, rows: 1))
        #expect(canvas.write("张伟!", at: Point(column: 0, row: 0)) == 5)
        #expect(canvas.cells.map(\.glyph) == ["张", "\0", "伟", "\0", "!"])
    }

    @Test func leavesOutAWideGlyphThatFitsByHalf() {
        var canvas = Canvas(size: Size(columns: 3, rows: 1))
        canvas.write("张伟", at: Point(column: 0, row: 0))
        #expect(canvas.text == "张")
    }

    @Test(arguments: [(0, "x 伟"), (1, " x伟"), (2, "张x"), (3, "张 x")])
    func blanksTheOtherHalfOfAGlyphThatIsOverwritten(column: Int, expected: String) {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("张伟", at: Point(column: 0, row: 0))
        canvas.write("x", at: Point(column: column, row: 0))
        #expect(canvas.text == expected)
        #expect(canvas.halves.isEmpty)
    }

    @Test(arguments: [
        ("\u{1B}[2Jweg", "·[2Jweg"), ("a\nb", "a·b"), ("a\r\nb", "a·b"), ("\u{9B}1m", "·1m"),
        ("pay\u{202E}lap", "pay·lap"), ("a\u{7F}b", "a·b"), ("\u{301}a", "·a"), ("x\0y", "x·y"),
    ])
    func showsWhatCouldDriveATerminalAsADot(text: String, shown: String) {
        var canvas = Canvas(size: Size(columns: 10, rows: 1))
        canvas.write(text, at: Point(column: 0, row: 0))
        #expect(canvas.text == shown)
    }

    @Test func restylesBothHalvesOfAGlyph() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("张伟", at: Point(column: 0, row: 0))
        canvas.restyle(Frame(column: 1, row: 0, columns: 1, rows: 1), role: .selected)
        #expect(canvas.roles == "SS")
    }

    @Test func drawsABoxInsideItsFrame() {
        var canvas = Canvas(size: Size(columns: 6, rows: 4))
        canvas.box(Frame(column: 1, row: 0, columns: 4, rows: 3), style: .double)
        #expect(canvas.text == " ╔══╗\n ║  ║\n ╚══╝\n")
    }

    @Test func keepsGlyphsWholeWhateverIsDrawn() {
        var dice = Dice()
        for _ in 0..<2_000 {
            var canvas = Canvas(size: dice.size(upTo: 9))
            for _ in 0..<6 { draw(on: &canvas, &dice) }
            guard canvas.halves.isEmpty else {
                Issue.record("seed \(dice.seed): \(canvas.halves) in\n\(canvas.text)")
                return
            }
        }
    }

    @Test func changesNothingOutsideItsClip() {
        var dice = Dice()
        for _ in 0..<2_000 {
            let size = Size(columns: 9, rows: 4)
            let frame = dice.frame(in: size)
            var canvas = Canvas(size: size)
            canvas.fill(Frame(size), with: "#")
            canvas.clipped(to: frame) { draw(on: &$0, &dice) }
            let outside = (0..<36).map { Point(column: $0 % 9, row: $0 / 9) }
                .filter { !frame.contains($0) && canvas[$0]?.glyph != "#" }
            guard outside.isEmpty else {
                Issue.record("seed \(dice.seed): \(outside) outside \(frame)")
                return
            }
        }
    }

    private func draw(on canvas: inout Canvas, _ dice: inout Dice) {
        let frame = dice.frame(in: canvas.size)
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: canvas.fill(frame, role: .muted)
        case 1: canvas.restyle(frame, role: .selected)
        case 2: canvas.box(frame)
        default: canvas.write(dice.text(), at: frame.origin, role: .title)
        }
    }
}
