import KaderDomain
import Testing

@testable import KaderApp

/// What is said before several things change.
@Suite struct BulkPreviewTests {
    @Test func saysHowManyChangeAndWhyOthersDoNot() {
        let why = Phrase(nl: "al in het archief", en: "in the archive already")
        let preview = BulkPreview(
            changing: ["A", "B"],
            staying: [.init(name: "C", why: why), .init(name: "D", why: why)])
        #expect(
            preview.lines.map(\.nl) == ["2 van 4: A, B.", "2 niet, al in het archief: C, D."])
        #expect(
            preview.lines.map(\.en) == [
                "2 of 4: A, B.", "2 not, in the archive already: C, D.",
            ])
    }

    @Test(arguments: [
        (6, "1, 2, 3, 4, 5, 6"), (7, "1, 2, 3, 4, 5 en 2 andere"),
        (40, "1, 2, 3, 4, 5 en 35 andere"),
    ])
    func manyNamesAreCounted(count: Int, expected: String) {
        #expect(BulkPreview.list((1...count).map(String.init), .nl) == expected)
    }
}
