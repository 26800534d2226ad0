import KaderDomain
import KaderSeal
import KaderStore
import KaderTesting
import Testing

@testable import KaderSync

/// What travels, as bytes: the same on the other side, or refused whole.
@Suite struct SegmentTests {
    @Test func whatIsPackedComesOutTheSame() {
        forAll(Volume.of(300)) { seeded in
            let segment = Self.segment(&seeded)
            return try Segment(packed: segment.packed()) == segment
        }
    }

    /// Anything at all may lie on a stick.
    @Test func whatIsNoSegmentIsRefusedWhole() {
        forAll(Volume.of(3000)) { seeded in
            var bytes = try Self.segment(&seeded).packed()
            for _ in 0...seeded.int(in: 0...3) {
                bytes[seeded.int(in: 0...bytes.count - 1)] = UInt8(seeded.int(in: 0...255))
            }
            if seeded.oneIn(4) { bytes = Array(bytes.prefix(seeded.int(in: 0...bytes.count))) }
            return Self.isRefusedOrWhole(bytes)
        }
    }

    /// The same, where the packing is right and the text is not.
    @Test func aTextThatIsNoSegmentIsRefusedWhole() {
        forAll(Volume.of(3000)) { seeded in
            let packed = try Self.segment(&seeded).packed()
            var text = try #require(Compression.unpack(packed, atMost: Segment.maximum))
            for _ in 0...seeded.int(in: 0...2) {
                text[seeded.int(in: 0...text.count - 1)] = UInt8(seeded.int(in: 0x20...0x7E))
            }
            return Self.isRefusedOrWhole(Compression.pack(text))
        }
    }

    @Test(arguments: [
        "", "{}", "[]", "nul\0", "{\"format\":2,\"readers\":[],\"needs\":{},\"gives\":{}}",
        "{\"format\":1,\"readers\":[],\"needs\":{},\"gives\":{\"a\":1}}",
        "{\"format\":1,\"readers\":[],\"needs\":{},\"gives\":{}}\n{}",
        "{\"format\":1,\"readers\":[],\"needs\":{\"a\\\"b\":1},\"gives\":{\"a\\\"b\":1}}",
        String(repeating: "[", count: 100_000),
    ])
    func aFaultyTextIsRefused(text: String) {
        #expect(throws: SegmentError.self) {
            _ = try Segment(packed: Compression.pack(Array(text.utf8)))
        }
    }

    /// A small file that would become more than memory holds is not unpacked to its end.
    @Test func whatWouldGrowWithoutEndIsRefused() {
        let bomb = Compression.pack([UInt8](repeating: 0x20, count: Segment.maximum + 1))
        #expect(bomb.count < 1 << 18)
        #expect(throws: SegmentError.malformed("compression")) { _ = try Segment(packed: bomb) }
    }

    /// At most one and a half times what `gzip -6` makes of the changes as JSON lines, from three
    /// hundred changes on; here the seal is in it too.
    @Test func itIsHardlyLongerThanItsCompressedText() throws {
        var seeded = Seeded(7)
        let commits = (0..<300).map { Self.commit(&seeded, at: Int64($0 + 1)) }
        let (writer, reader) = (ReplicaKeys(for: "a"), ReplicaKeys(for: "b"))
        let segment = Segment(commits, after: Knowledge(), for: ["b"])
        let text = commits.flatMap { Array("\($0)".utf8) }
        let plain = Compression.pack(text).count
        let sealed = Sealed.seal(
            try segment.packed(), for: [reader.card(named: "b")], by: writer)
        #expect(sealed.count < plain * 3 / 2, "\(sealed.count) of \(plain)")
    }

    private static func isRefusedOrWhole(_ bytes: [UInt8]) -> Bool {
        do {
            let segment = try Segment(packed: bytes)
            return segment.commits.allSatisfy { !$0.changes.isEmpty && $0.id.utf8.count == 36 }
        } catch {
            return error is SegmentError
        }
    }

    static func segment(_ seeded: inout Seeded) -> Segment {
        let count = seeded.int(in: 0...4)
        let commits = (0..<count).map { commit(&seeded, at: Int64($0 + 1)) }
        return Segment(commits, after: Knowledge(["z": 4]), for: ["reader"])
    }

    private static func commit(_ seeded: inout Seeded, at time: Int64) -> Commit {
        let text = seeded.awkwardText().unicodeScalars.filter {
            $0 != "\"" && $0 != "\\" && $0.value >= 0x20
        }
        let value = String(String.UnicodeScalarView(text))
        let change = Commit.Change(
            kind: "contact", thing: id(&seeded), subject: nil,
            fields: "{\"town\":\"\(value)\",\"rank\":1.5,\"until\":null}",
            base: seeded.oneIn(2) ? "{}" : "{\"town\":\"5@z\"}", isCreation: seeded.oneIn(2))
        return Commit(
            id: id(&seeded), stamp: Stamp(time: time << 16, replica: "replica"), actor: "anna",
            name: "editContact", at: 1_800_000_000, undoes: seeded.oneIn(5) ? id(&seeded) : nil,
            redoes: nil, changes: [change])
    }

    private static func id(_ seeded: inout Seeded) -> String {
        Identifier<Contact>.minted(at: 1_800_000_000_000, random: &seeded).description
    }
}
