import Testing

@testable import TerminalUI

/// Names are found however they are typed.
@Suite struct FoldingTests {
    @Test(arguments: [
        ("Çelik", "celik"), ("'s-HERTOGENBOSCH", "'s-hertogenbosch"), ("Łukasz", "lukasz"),
        ("Jose\u{301}", "jose"), ("Noël", "noel"), ("张伟", "张伟"),
    ])
    func takesAwayAccentsAndCapitals(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test func findsAPartAnywhere() {
        #expect(Folding.contains("Fatma Çelik", "celi"))
        #expect(Folding.contains("Fatma Çelik", ""))
        #expect(!Folding.contains("Fatma", "fatmaa"))
    }
}
