import Foundation
import KaderDomain
import KaderExchange
import KaderTesting
import Testing

@Suite struct JSONTests {
    @Test func keepsTheOrderOfKeysAndWritesNull() {
        let document: JSON = ["b": .null, "a": .array([.whole(1), .truth(false)]), "c": [:]]
        #expect(
            document.description == """
                {
                  "b": null,
                  "a": [
                    1,
                    false
                  ],
                  "c": {}
                }
                """)
    }

    @Test func whatItWritesAnotherReaderReadsTheSame() {
        forAll(Volume.of(1000)) { seeded in
            let texts = (0..<4).map { _ in seeded.awkwardText() + "\u{1B}[31m\u{9B}\u{202E}\u{0}" }
            let text = JSON.texts(texts).description
            let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String]
            let isHarmless = text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isDangerous }
            let same =
                read?.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) }
            return isHarmless && same
        }
    }
}
