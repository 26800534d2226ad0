import Testing

@testable import TerminalUI

/// In a terminal without UTF-8 the screen keeps its shape and loses no meaning.
@Suite struct CanvasASCIITests {
    @Test(arguments: [
        ("╔═╗│└─┘", "+-+|+-+"), ("▶ di – wo … 50 %", "> di - wo . 50 %"),
        ("▰▰▱▱ 50 %", "##-- 50 %"), ("Çelik é ł ß İ", "Celik e l s I"), ("张伟", "????"),
        ("e\u{301}x", "ex"), ("▁▂▇█ ▏▌▉ ⣀⠤\u{2800}. ░▒▓█", "127# ||# ** . -+%#"), ("▾▸•", "v>."),
        ("€ 5", "E 5"), ("ж", "?"),
    ])
    func hasTheNearestInASCII(text: String, expected: String) {
        var canvas = Canvas(size: Size(columns: 20, rows: 1))
        canvas.write(text, at: Point(column: 0, row: 0))
        #expect(canvas.ascii().text == expected)
    }

    @Test func isASCIIOnlyAndKeepsRolesWhateverIsWritten() {
        var dice = Dice()
        for _ in 0..<500 {
            var canvas = Canvas(size: Size(columns: 30, rows: 1))
            canvas.write(dice.text(), at: Point(column: 0, row: 0), role: .title)
            let ascii = canvas.ascii()
            let isPlain = ascii.cells.allSatisfy { $0.glyph.isASCII && !$0.isContinuation }
            guard isPlain, ascii.cells.map(\.role) == canvas.cells.map(\.role) else {
                Issue.record("seed \(dice.seed): \(canvas.text) became \(ascii.text)")
                return
            }
        }
    }
}
