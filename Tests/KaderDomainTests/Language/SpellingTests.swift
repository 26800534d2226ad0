import KaderTesting
import Testing

@testable import KaderDomain

@Suite struct SpellingTests {
    @Test(arguments: [
        ("Gronignen", ["Groningen"]), ("twente", ["Twente"]), ("Twnte", ["Twente"]),
        ("Drente", ["Drenthe", "Twente"]), ("dr", []), ("", []), ("Rotterdam", []),
    ])
    func aNameWrittenAlmostSoIsMeant(_ typed: String, _ found: [String]) {
        let names = ["Groningen", "Drenthe", "Twente"]
        #expect(Spelling.nearest(to: typed, among: names) { [$0] } == found)
    }

    /// A distance, whichever way: zero for the same, never more than the longer of the two.
    @Test func itIsTheSameBothWays() {
        forAll(Volume.of(2_000)) { seeded in
            let letters = Array("abc".unicodeScalars)
            let one = (0..<seeded.int(in: 0...6)).map { _ in seeded.pick(letters) }
            let other = (0..<seeded.int(in: 0...6)).map { _ in seeded.pick(letters) }
            let there = Spelling.distance(one, other, within: 6)
            let least = abs(one.count - other.count)
            return there == Spelling.distance(other, one, within: 6)
                && (there == 0) == (one == other)
                && (least...max(one.count, other.count)).contains(there)
        }
    }
}
