import KaderDomain
import KaderTesting
import Testing

@Suite struct StampTests {
    @Test func stampsOnlyGrowWhateverTheClockDoes() {
        forAll(Volume.of(1_000)) { seeded in
            var latest = Stamp(time: 0, replica: "a")
            for _ in 0..<20 {
                let clock = Int64(seeded.int(in: 0...5_000))
                let next = Stamp.next(after: latest.time, clock: clock, replica: "a")
                guard latest < next, next.milliseconds >= clock else { return false }
                latest = next
            }
            return true
        }
    }

    @Test func aClockThatRunsAheadOfTheLatestIsFollowed() {
        let stamp = Stamp.next(after: 7, clock: 1_800_000_000_000, replica: "a")
        #expect(stamp.milliseconds == 1_800_000_000_000)
        #expect(Stamp.next(after: stamp.time, clock: 5, replica: "a").time == stamp.time + 1)
    }

    @Test func orderIsByTimeThenReplica() {
        let (a, b) = (Stamp(time: 1, replica: "z"), Stamp(time: 2, replica: "a"))
        #expect(a < b && !(b < a))
        #expect(Stamp(time: 1, replica: "a") < a)
    }

    @Test(arguments: ["1@a", "0@b@c", "-5@x", "9223372036854775807@r"])
    func writtenStampsAreReadBack(_ text: String) throws {
        #expect(try #require(Stamp(text)).description == text)
    }

    @Test(arguments: [
        "", "@", "1@", "@a", "x@a", "1", " 1@a", "+1@a", "1.5@a", "99999999999999999999@a",
    ])
    func whatIsNoStampIsRefused(_ text: String) {
        #expect(Stamp(text) == nil)
    }
}
