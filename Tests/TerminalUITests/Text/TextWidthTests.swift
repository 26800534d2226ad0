import Testing

@testable import TerminalUI

/// Text takes the cells that terminals give it.
@Suite struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("Zeist", 5), ("Çelik", 5), ("e\u{301}", 1), ("张伟", 4), ("한글", 4), ("ｆ", 2),
        ("ﾊ", 1), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇳🇱", 2), ("❤️", 1), ("1️⃣", 1), ("–", 1),
        ("│▶▰", 3), ("\u{1112}\u{1161}\u{11AB}", 2), ("⌚", 2), ("ش", 1), ("€", 1), ("😀x", 3),
    ])
    func countsColumns(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    @Test func hasSortedRangesThatDoNotTouch() {
        let ranges = TextWidth.wide
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
    }

    @Test func piecesAreAsWideAsTheirCharacter() {
        var dice = Dice()
        for character in (0..<300).flatMap({ _ in dice.text() }) {
            let pieces = TextWidth.pieces(of: character)
            let width = pieces.reduce(0) { $0 + TextWidth.columns(of: $1[0]) }
            #expect(width == TextWidth.columns(of: character), "\(character), seed \(dice.seed)")
        }
    }

    @Test func keepsMarksAndLeavesOutJoiners() {
        #expect(TextWidth.pieces(of: "e\u{301}") == [["e", "\u{301}"]])
        #expect(TextWidth.pieces(of: "👨‍👩‍👧") == [["👨"]])
        #expect(TextWidth.pieces(of: "🇳🇱") == [["\u{1F1F3}"], ["\u{1F1F1}"]])
        #expect(TextWidth.pieces(of: "❤️") == [["❤"]])
    }

    @Test(arguments: [
        ("Utrecht", 7, "Utrecht"), ("Utrecht", 6, "Utrec…"), ("Utrecht", 1, "…"),
        ("Utrecht", 0, ""),
        ("张伟", 3, "张…"), ("张伟", 2, "…"), ("Çelik", 4, "Çel…"),
    ])
    func truncates(text: String, columns: Int, expected: String) {
        #expect(TextWidth.truncate(text, to: columns) == expected)
    }

    @Test func padsToEachSide() {
        #expect(TextWidth.pad("ab", to: 5) == "ab   ")
        #expect(TextWidth.pad("ab", to: 5, alignment: .right) == "   ab")
        #expect(TextWidth.pad("ab", to: 5, alignment: .centre) == " ab  ")
        #expect(TextWidth.pad("张伟", to: 3) == "张…")
        #expect(TextWidth.pad("张伟", to: 2) == "… ")
    }

    @Test(arguments: [
        ("een twee drie", 8, ["een twee", "drie"]), ("een twee drie", 40, ["een twee drie"]),
        ("vakbondshuizen", 5, ["vakbo", "ndshu", "izen"]), ("a\n\nb", 5, ["a", "", "b"]),
        ("", 5, [""]), ("zin vakbondshuis", 6, ["zin", "vakbon", "dshuis"]),
        ("张伟张", 4, ["张伟", "张"]), ("  een", 9, ["een"]), ("een  twee ", 40, ["een  twee "]),
        ("一 a", 1, ["a"]),
    ])
    func wraps(text: String, columns: Int, lines: [String]) {
        #expect(TextWidth.wrap(text, columns: columns) == lines)
    }

    @Test func layoutIsNeverWiderThanAsked() {
        var dice = Dice()
        for _ in 0..<3_000 {
            let (text, columns) = (dice.text(atMost: 30), Int.random(in: 0...12, using: &dice))
            let widths =
                TextWidth.wrap(text, columns: columns).map(TextWidth.columns(of:))
                + [
                    TextWidth.columns(of: TextWidth.truncate(text, to: columns)),
                    TextWidth.columns(of: TextWidth.suffix(text, columns: columns)),
                ]
            let padded = TextWidth.columns(of: TextWidth.pad(text, to: columns))
            guard widths.allSatisfy({ $0 <= columns }), padded == columns else {
                Issue.record("seed \(dice.seed): \(text.debugDescription) in \(columns)")
                return
            }
        }
    }
}
