import Foundation
import KaderFuzzing
import KaderStore
import Testing

/// What libFuzzer began with and what it found (`make fuzz`), each time the tests run.
@Suite struct CorpusTests {
    private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("KaderFuzz/Corpus")

    @Test func allOfItIsRefusedOrTakenInWhole() throws {
        let decoding = try Decoding()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        for name in names {
            decoding.read([UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
        }
        #expect(decoding.taken >= 18)
        let findings = try decoding.findings().filter { $0.rule == "unreadable" }
        #expect(findings == [])
    }
}
