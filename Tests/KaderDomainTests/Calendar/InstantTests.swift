import Foundation
import KaderDomain
import KaderTesting
import Testing

@Suite struct InstantTests {
    @Test func writesWhatFoundationWrites() {
        let format = Date.ISO8601FormatStyle()
        forAll(Volume.of(10_000)) { seeded in
            let instant = Instant(seconds: seeded.int(in: -5_000_000_000...50_000_000_000))
            let date = Date(timeIntervalSince1970: Double(instant.seconds))
            return instant.iso8601 == date.formatted(format)
                && Instant(instant.iso8601) == instant
        }
    }

    @Test(arguments: [
        "", "2026-11-24T08:00:00", "2026-11-24T08:00Z", "2026-11-24T08:00:60Z",
        "2026-11-24T24:00:00Z", "2026-11-24 08:00:00Z", "2026-11-24T08:00:00+01:00",
        "2026-11-24T08:00-00Z", "2026-02-30T08:00:00Z",
    ])
    func refusesOtherFormats(_ text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func isCountedInSeconds() {
        let instant = Instant(seconds: 100)
        #expect((instant + 20).seconds == 120)
        #expect(instant + 20 - instant == 20)
        #expect(instant < instant + 1)
    }
}
