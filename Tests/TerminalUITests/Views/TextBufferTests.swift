import Testing

@testable import TerminalUI

/// Text is typed as one expects, one grapheme cluster at a time.
@Suite struct TextBufferTests {
    private func buffer(_ text: String, _ keys: Key...) -> TextBuffer {
        var buffer = TextBuffer(text)
        for key in keys { _ = buffer.handle(key, limit: 100) }
        return buffer
    }

    @Test func insertsAtTheCursor() {
        let buffer = buffer("Zist", .left, .left, "e")
        #expect(buffer.text == "Ziest")
        #expect(buffer.cursor == 3)
    }

    @Test func takesAwayWholeClusters() {
        #expect(buffer("Jose\u{301}", .backspace).text == "Jos")
        #expect(buffer("👨‍👩‍👧x", .home, .delete).text == "x")
    }

    @Test func joinsAMarkToItsLetter() {
        let buffer = buffer("e", .character("\u{301}"))
        #expect(buffer.text == "é")
        #expect(buffer.cursor == 1)
    }

    @Test func takesAwayWordsAndLines() {
        #expect(buffer("een twee drie", .control("w")).text == "een twee ")
        #expect(buffer("een twee, ", .control("w")).text == "een ")
        #expect(buffer("een\ntwee drie", .control("u")).text == "een\n")
    }

    @Test func movesByWord() {
        #expect(buffer("een twee, drie", .alt("b")).cursor == 10)
        #expect(buffer("een twee, drie", .alt("b"), .alt("b")).cursor == 4)
        #expect(buffer("een twee, drie", .home, .alt("f"), .alt("f")).cursor == 8)
    }

    @Test func deletesToTheEndOfTheLine() {
        #expect(buffer("een\ntwee", .home, .right, .control("k")).text == "een\nt")
    }

    @Test func movesUpAndDownInItsColumn() {
        var buffer = TextBuffer("lange regel\nkort\nnog een")
        var moved = [buffer.moveUp()]
        #expect(buffer.place == (1, "kort"))
        moved.append(buffer.moveUp())
        #expect(buffer.place == (0, "lang"))
        moved.append(buffer.moveUp())
        moved.append(buffer.moveDown())
        #expect(buffer.place == (1, "kort"))
        #expect(moved == [true, true, false, true])
    }

    @Test func stopsAtItsLimit() {
        var buffer = TextBuffer("abc")
        _ = buffer.handle("d", limit: 3)
        #expect(buffer.text == "abc")
        let didPaste = buffer.paste("xyz", limit: 4, isMultiline: false)
        #expect(didPaste)
        #expect(buffer.text == "abcx")
    }

    @Test func wrapsBehindBlanksAndKnowsItsCursor() {
        let (lines, cursor) = TextBuffer("een twee drie").wrapped(columns: 8)
        #expect(lines == ["een twee ", "drie"])
        #expect(cursor == Point(column: 4, row: 1))
    }

    @Test func losesNothingWhateverIsPressed() {
        var dice = Dice()
        let keys: [Key] = [
            .left, .right, .home, .end, .alt("b"), .alt("f"), .up, .down, "x", "é",
        ]
        for _ in 0..<500 {
            var buffer = TextBuffer("een\ntwee drie")
            var typed = buffer.text.count
            for _ in 0..<20 {
                guard let key = keys.randomElement(using: &dice) else { continue }
                if buffer.handle(key, limit: 1_000) == .edited { typed += 1 }
                if key == .up { _ = buffer.moveUp() }
                if key == .down { _ = buffer.moveDown() }
            }
            #expect(buffer.text.count == typed, "seed \(dice.seed)")
            #expect((0...typed).contains(buffer.cursor), "seed \(dice.seed)")
        }
    }
}
