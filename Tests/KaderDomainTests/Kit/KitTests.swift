import Foundation
import KaderTesting
import Testing

/// The test kit itself: a property that fails must be heard.
@Suite struct KitTests {
    @Test func theGeneratorIsSplitMix64() {
        var seeded = Seeded(1_234_567)
        #expect(seeded.next() == 6_457_827_717_110_365_317)
        #expect(seeded.next() == 3_203_168_211_198_807_973)
    }

    @Test func aPropertyThatDoesNotHoldIsRecordedWithItsSeed() {
        var tried = 0
        withKnownIssue {
            forAll(10, seed: 7) { _ in
                tried += 1
                return tried < 3
            }
        } matching: { issue in
            issue.comments.contains { "\($0)".contains("Case 2 of 10 with KADER_SEED=7") }
        }
        #expect(tried == 3)
    }

    @Test func theSameSeedTriesTheSameCases() {
        #expect(numbers(seed: 7) == numbers(seed: 7))
        #expect(numbers(seed: 7) != numbers(seed: 8))
        #expect(Set(numbers(seed: 7)).count == 20)
    }

    @Test func aTenthIsATenth() {
        #expect(Volume.of(1_000) == (Volume.isFull ? 1_000 : 100))
        #expect(Volume.of(3) == (Volume.isFull ? 3 : 1))
    }

    @Test func aDifferenceShowsOnlyTheLinesThatDiffer() {
        #expect(LineDiff.between("a\nb\nc", "a\nx\nc") == "- 2: b\n+ 2: x")
        #expect(LineDiff.between("a\nb", "a\nb") == "")
    }

    @Test func aGoldenIsWrittenOnceAndThenHeld() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let test = folder.appendingPathComponent("Some.swift").path
        withKnownIssue { try expectGolden("a\nb\n", "some.txt", filePath: test) }
        let file = folder.appendingPathComponent("Golden/some.txt")
        #expect(try String(contentsOf: file, encoding: .utf8) == "a\nb\n")
        try withKnownIssue {
            try expectGolden("a\nx\n", "some.txt", filePath: test)
        } matching: { issue in
            issue.comments.contains { "\($0)".contains("+ 2: x") || "\($0)".contains("is written") }
        }
    }

    private func numbers(seed: UInt64) -> [UInt64] {
        var numbers: [UInt64] = []
        forAll(20, seed: seed) { seeded in
            numbers.append(seeded.next())
            return true
        }
        return numbers
    }
}
