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
        var moved = [buffer.moveLines(-1, columns: 40)]
        #expect(buffer.place == (1, "kort"))
        moved.append(buffer.moveLines(-1, columns: 40))
        #expect(buffer.place == (0, "lange r"))
        moved.append(buffer.moveLines(-1, columns: 40))
        moved.append(buffer.moveLines(1, columns: 40))
        #expect(buffer.place == (1, "kort"))
        #expect(moved == [true, true, false, true])
        moved = [buffer.handle(.left, limit: 100) == .moved, buffer.moveLines(-1, columns: 40)]
        #expect(buffer.place == (0, "lan"))
    }

    @Test func movesByTheLinesThatAreSeen() {
        var buffer = TextBuffer("een twee drie vier")
        _ = buffer.moveLines(-1, columns: 9)
        #expect(buffer.wrapped(columns: 9).cursor == Point(column: 8, row: 0))
        _ = buffer.moveLines(1, columns: 9)
        #expect(buffer.wrapped(columns: 9).cursor == Point(column: 9, row: 1))
    }

    @Test func everyLineIsReachedFromEveryOther() {
        var dice = Dice()
        for _ in 0..<300 {
            let words = (0..<Int.random(in: 1...12, using: &dice)).map { _ in
                ["een", "\n", "twee ", "é", "一二", "langer-dan-de-regel", ""]
                    .randomElement(using: &dice) ?? ""
            }
            var buffer = TextBuffer(words.joined(separator: " "))
            let columns = Int.random(in: 2...20, using: &dice)
            let rows = buffer.wrapped(columns: columns).lines.count
            for row in (0..<rows - 1).reversed() {
                _ = buffer.moveLines(-1, columns: columns)
                #expect(
                    buffer.wrapped(columns: columns).cursor.row == row, "seed \(dice.seed)")
            }
            let isFurther = buffer.moveLines(-1, columns: columns)
            #expect(!isFurther, "seed \(dice.seed)")
        }
    }

    @Test func takesBackAWordAtATime() {
        var buffer = TextBuffer("")
        for letter in "een twee" { _ = buffer.handle(.character(letter), limit: 100) }
        _ = buffer.handle(.control("z"), limit: 100)
        #expect(buffer.text == "een ")
        _ = buffer.handle(.control("z"), limit: 100)
        #expect(buffer.text == "")
        let wasMore = buffer.handle(.control("z"), limit: 100) == .edited
        _ = buffer.handle(.control("y"), limit: 100)
        _ = buffer.handle(.control("y"), limit: 100)
        #expect(buffer.text == "een twee")
        let isMore = buffer.handle(.control("y"), limit: 100) == .edited
        #expect(!wasMore && !isMore)
    }

    @Test func whatWasTypedIsTakenBackAndTypedAgain() {
        var dice = Dice()
        let keys: [Key] = [
            .left, .home, .end, .backspace, .delete, .control("w"), .control("k"), "x", " ", "é",
        ]
        for _ in 0..<300 {
            var buffer = TextBuffer("een\ntwee drie")
            for _ in 0..<Int.random(in: 0...40, using: &dice) {
                guard let key = keys.randomElement(using: &dice) else { continue }
                _ = buffer.handle(key, limit: 1_000)
                if Int.random(in: 0..<9, using: &dice) == 0 {
                    _ = buffer.paste("een\ntwee", limit: 1_000, isMultiline: true)
                }
            }
            let end = buffer.text
            while buffer.handle(.control("z"), limit: 1_000) == .edited {}
            #expect(buffer.text == "een\ntwee drie", "seed \(dice.seed)")
            while buffer.handle(.control("y"), limit: 1_000) == .edited {}
            #expect(buffer.text == end, "seed \(dice.seed)")
        }
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
                if key == .up { _ = buffer.moveLines(-1, columns: 8) }
                if key == .down { _ = buffer.moveLines(1, columns: 8) }
            }
            #expect(buffer.text.count == typed, "seed \(dice.seed)")
            #expect((0...typed).contains(buffer.cursor), "seed \(dice.seed)")
        }
    }
}
