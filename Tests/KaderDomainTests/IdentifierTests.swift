import Foundation
import KaderTesting
import Testing

@testable import KaderDomain

@Suite struct IdentifierTests {
    /// RFC 3174 section 7.3 and FIPS 180.
    @Test(arguments: [
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
        (
            String(repeating: "01234567", count: 80),
            "dea356a2cddd90c7a7ecedc5ebb563934f460452"
        ),
        (String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
    ])
    func digestsAreThoseOfTheStandard(_ message: String, _ digest: String) {
        let bytes = SHA1.digest(of: Array(message.utf8))
        #expect(bytes.map { String(format: "%02x", $0) }.joined() == digest)
    }

    /// RFC 9562 appendix A.4, and the example of RFC 4122's errata.
    @Test func namedUUIDsAreThoseOfTheStandard() throws {
        let dns = try #require(UUID(uuidString: "6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
        #expect(
            UUID.named("www.example.com", in: dns).uuidString
                == "2ED6657D-E927-568B-95E1-2665A8AEA6A2")
        #expect(
            UUID.named("python.org", in: dns).uuidString
                == "886313E1-3B8A-5372-9B90-0C9AEE199E5D")
    }

    /// RFC 9562 appendix A.6.
    @Test func mintedUUIDsAreThoseOfTheStandard() {
        var noise = Fixed(words: [0x0CDC_C418_C30C, 0x8F39_070C])
        let id = Identifier<Contact>.minted(at: 0x017F_22E2_79B0, random: &noise)
        #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test func laterIdsSortAfterEarlierOnes() {
        forAll(Volume.of(2_000)) { seeded in
            let first = Int64(seeded.int(in: 0...(1 << 47)))
            let second = first + Int64(seeded.int(in: 1...1_000))
            let early = Identifier<Contact>.minted(at: first, random: &seeded)
            let late = Identifier<Contact>.minted(at: second, random: &seeded)
            return early < late && early.description < late.description
        }
    }

    @Test func idsAreDistinctVersionSevenAndReadBack() throws {
        var seeded = Seeded(Seed.fresh)
        let ids = (0..<2_000).map { _ in Network.ID.minted(at: 1_800_000_000_000, random: &seeded) }
        #expect(Set(ids).count == ids.count)
        for id in ids {
            let text = id.description
            #expect(text == text.lowercased() && text.count == 36)
            #expect(text.dropFirst(14).first == "7")
            #expect("89ab".contains(try #require(text.dropFirst(19).first)))
            #expect(Network.ID(text) == id && Network.ID(text.uppercased()) == id)
        }
    }

    @Test(arguments: ["", "x", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "not-a-uuid-at-all-but-long"])
    func whatIsNoIdIsRefused(_ text: String) {
        #expect(Contact.ID(text) == nil)
    }

    @Test func idsAreWrittenAndReadAsFoundationDoes() {
        forAll(Volume.of(2_000)) { seeded in
            let bytes = (0..<16).map { _ in UInt8(seeded.int(in: 0...255)) }
            let uuid = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
            let id = Contact.ID(uuid)
            return id.description == uuid.uuidString.lowercased()
                && Contact.ID(uuid.uuidString)?.uuid == uuid
        }
    }

    /// Every byte at every place, those that are no UTF-8 too.
    @Test func oneWrongLetterMakesNoId() {
        let right = Contact.ID.named("someone").description
        for place in 0..<36 {
            for byte in UInt8.min...UInt8.max {
                var bytes = Array(right.utf8)
                bytes[place] = byte
                let text = String(decoding: bytes, as: UTF8.self)
                let parts = text.split(separator: "-", omittingEmptySubsequences: false)
                let isOne =
                    parts.map(\.count) == [8, 4, 4, 4, 12]
                    && parts.joined().allSatisfy { $0.isASCII && $0.isHexDigit }
                let read = Contact.ID(text)
                #expect((read != nil) == isOne, "\(byte) at \(place)")
                if let read { #expect(read.description == text.lowercased()) }
            }
        }
    }

    /// As many bytes as an id has, but not as many letters.
    @Test func aLetterOfTwoBytesMakesNoId() {
        let right = Array(Contact.ID.named("someone").description.utf8)
        for place in 0..<35 {
            for letter in ["é", "×", "߿", "\u{80}"] {
                let bytes = right[..<place] + Array(letter.utf8) + right[(place + 2)...]
                #expect(Contact.ID(String(decoding: bytes, as: UTF8.self)) == nil)
            }
        }
    }

    /// Files in the field hold these: they never change.
    @Test func thePlanOfARegionAndYearKeepsItsIdForEver() throws {
        let plan = try #require(RegionPlan(region: "AM09", year: 2027))
        #expect(plan.id.description == Identifier<RegionPlan>.named("AM09 2027").description)
        #expect(plan.id.description == "c3886ec2-733c-552b-895b-9dab8defaac6")
        #expect(Identifier<Contact>.named("AM09 2027").description != plan.id.description)
    }

    @Test func idsAreOneStringInJSON() throws {
        let id = Contact.ID.named("someone")
        let json = try JSONEncoder().encode([id])
        #expect(String(decoding: json, as: UTF8.self) == "[\"\(id)\"]")
        #expect(try JSONDecoder().decode([Contact.ID].self, from: json) == [id])
    }

    private struct Fixed: RandomNumberGenerator {
        var words: [UInt64]
        mutating func next() -> UInt64 { words.removeFirst() }
    }
}
