import KaderDomain
import KaderTesting
import Testing

/// What looks like a BSN in a note.
@Suite struct ElevenProofTests {
    /// 111222333 and 123456782 are the ones that the tax office gives for trying.
    @Test(arguments: [
        "111222333", "bsn 123456782.", "1234.56.782", "123-456-782", "1 1 1 2 2 2 3 3 3",
        "tel 0612345678 en 111222333",
    ])
    func aNumberThatPassesIsFound(_ text: String) { #expect(ElevenProof.isHit(by: text)) }

    @Test(arguments: [
        "", "123456789", "000000000", "1112223330", "0111222333", "11122233", "111222  333",
        "06-12345678", "111222x333", "NL00BANK0111222333",
    ])
    func otherNumbersAreLeftAlone(_ text: String) { #expect(!ElevenProof.isHit(by: text)) }

    @Test func oneOtherDigitIsAlwaysNoticed() {
        forAll(2000) { seeded in
            var digits = (0..<8).map { _ in seeded.int(in: 0...9) }
            digits[0] = seeded.int(in: 1...9)
            let sum = zip(digits, stride(from: 9, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
            guard sum % 11 < 10 else { return true }
            digits.append(sum % 11)
            guard ElevenProof.isHit(by: digits.map(String.init).joined()) else { return false }
            let place = seeded.int(in: 0...8)
            digits[place] = (digits[place] + seeded.int(in: 1...9)) % 10
            return !ElevenProof.isHit(by: "a \(digits.map(String.init).joined()) b")
        }
    }
}
