import KaderTesting
import Testing

@testable import KaderDomain

@Suite struct TrimmingTests {
    /// Letters that are white, that are not, and that grow together with what stands before them.
    private static let letters: [Character] = [
        " ", "\t", "\n", "\r\n", "\u{A0}", "\u{2009}", "\u{1}", "\u{7F}", "a", "Z", "'", "é",
        "e\u{301}", "\u{301}", " \u{301}", "\u{200D}", "ß", "\u{0600}",
    ]

    @Test func takesWhiteOffBothEndsAndNothingElse() {
        forAll(Volume.of(20_000)) { seeded in
            let count = seeded.int(in: 0...6)
            let text = String(
                (0..<count).map { _ in Self.letters[seeded.int(in: 0...Self.letters.count - 1)] })
            let white = text.prefix(while: \.isWhitespace).count
            let rest = text.dropFirst(white).reversed().drop(while: \.isWhitespace).reversed()
            return Array(text.trimmed.unicodeScalars) == Array(String(rest).unicodeScalars)
        }
    }
}
