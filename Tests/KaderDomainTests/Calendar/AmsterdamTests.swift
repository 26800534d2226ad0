import Foundation
import KaderDomain
import KaderTesting
import Testing

@Suite struct AmsterdamTests {
    private func zone() throws -> TimeZone {
        try #require(TimeZone(identifier: "Europe/Amsterdam"))
    }

    /// 1996-01-01 to 2037-12-31, as far as zone files spell the years out.
    private let years = 820_454_400...2_145_916_800

    @Test func agreesWithTheZoneFilesAtEveryHour() throws {
        let zone = try zone()
        let step = Volume.isFull ? 3_600 : 3_600 * 5
        for seconds in stride(from: years.lowerBound, to: years.upperBound, by: step) {
            let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
            guard Amsterdam.offset(at: Instant(seconds: seconds)) == expected else {
                Issue.record("\(Instant(seconds: seconds)) is \(expected) ahead")
                return
            }
        }
    }

    @Test func agreesWithTheZoneFilesToTheSecondAtEveryChange() throws {
        let zone = try zone()
        var date = Date(timeIntervalSince1970: Double(years.lowerBound))
        var changes = 0
        while let next = zone.nextDaylightSavingTimeTransition(after: date),
            next.timeIntervalSince1970 < Double(years.upperBound)
        {
            let instant = Instant(seconds: Int(next.timeIntervalSince1970))
            #expect(Amsterdam.offset(at: instant) == zone.secondsFromGMT(for: next))
            #expect(Amsterdam.offset(at: instant + -1) == zone.secondsFromGMT(for: date + 3_600))
            date = next
            changes += 1
        }
        #expect(changes == 84)
    }

    @Test func whatTheClockShowsLeadsBackToTheMoment() {
        forAll(Volume.of(20_000)) { seeded in
            let instant = Instant(seconds: seeded.int(in: 13_674_240...40_000_000) * 60)
            switch Amsterdam.resolve(Amsterdam.local(instant)) {
            case .once(let moment): return moment == instant
            case .twice(let first, let second):
                return [first, second].contains(instant) && second - first == 3_600
            case .skipped: return false
            }
        }
    }

    @Test func theHourOfMarchDoesNotExist() throws {
        let time = try #require(LocalTime("2027-03-28T02:30"))
        let three = try #require(LocalTime("2027-03-28T03:00"))
        let next = try #require(Instant("2027-03-28T01:00:00Z"))
        #expect(Amsterdam.resolve(time) == .skipped(next: next))
        #expect(Amsterdam.local(next) == three)
        #expect(throws: ClockChange.skipped(time, next: three)) { try Amsterdam.instant(time) }
        #expect(Amsterdam.importing(time).iso8601 == "2027-03-28T01:30:00Z")
    }

    @Test func theHourOfOctoberExistsTwice() throws {
        let time = try #require(LocalTime("2026-10-25T02:30"))
        let first = try #require(Instant("2026-10-25T00:30:00Z"))
        #expect(Amsterdam.resolve(time) == .twice(first: first, second: first + 3_600))
        #expect(throws: ClockChange.twice(time)) { try Amsterdam.instant(time) }
        #expect(Amsterdam.importing(time) == first)
    }

    @Test(arguments: [
        ("2026-11-24T09:00", "2026-11-24T08:00:00Z"), ("2026-07-01T09:00", "2026-07-01T07:00:00Z"),
        ("2027-03-28T01:59", "2027-03-28T00:59:00Z"), ("2027-03-28T03:00", "2027-03-28T01:00:00Z"),
        ("2026-10-25T01:59", "2026-10-24T23:59:00Z"), ("2026-10-25T03:00", "2026-10-25T02:00:00Z"),
        ("2027-01-01T00:00", "2026-12-31T23:00:00Z"),
    ])
    func ordinaryTimesHaveOneMoment(_ local: String, _ instant: String) throws {
        let time = try #require(LocalTime(local))
        #expect(try Amsterdam.instant(time).iso8601 == instant)
        #expect(Amsterdam.importing(time).iso8601 == instant)
    }
}
