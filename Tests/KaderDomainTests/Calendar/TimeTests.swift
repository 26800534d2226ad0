import KaderDomain
import KaderTesting
import Testing

@Suite struct TimeTests {
    @Test func everyMinuteOfTheDayReadsWhatItWrites() {
        for minutes in 0...1440 {
            let time = TimeOfDay(minutes: minutes)
            #expect(time?.minutes == minutes)
            #expect(time.flatMap { TimeOfDay($0.description) } == time)
        }
    }

    @Test(arguments: ["9:00", "09:60", "24:01", "25:00", "09.00", "0900", "", "09:00:00", "-1:00"])
    func refusesWhatIsNoTime(_ text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func isSpokenInBothLanguages() {
        #expect(TimeOfDay("14:30")?.spoken(in: .nl) == "14.30 uur")
        #expect(TimeOfDay("09:05")?.spoken(in: .nl) == "9.05 uur")
        #expect(TimeOfDay("14:30")?.spoken(in: .en) == "14:30")
    }

    @Test func hoursEndAfterTheyBegin() {
        #expect(Hours("14:00–16:00")?.minutes == 120)
        #expect(Hours("14:00-16:00")?.description == "14:00–16:00")
        for text in ["16:00-14:00", "14:00-14:00", "14:00", "14:00-16:00-17:00", "14:00 - 16:00"] {
            #expect(Hours(text) == nil, "\(text)")
        }
    }

    @Test func theEndOfHoursIsNotPartOfThem() throws {
        let early = try #require(Hours("14:00-15:00"))
        let late = try #require(Hours("15:00-16:00"))
        let three = try #require(TimeOfDay("15:00"))
        #expect(!early.overlaps(late))
        #expect(!early.contains(three))
        #expect(late.contains(three))
    }

    @Test func hoursOverlapWhereTheyShareAMinute() {
        forAll(Volume.of(5_000)) { seeded in
            guard let left = hours(&seeded), let right = hours(&seeded) else { return true }
            let minutes = (0..<1440).compactMap(TimeOfDay.init(minutes:))
            let shared = minutes.filter { left.contains($0) && right.contains($0) }
            let outside = minutes.contains { right.contains($0) && !left.contains($0) }
            return left.overlaps(right) == !shared.isEmpty
                && right.overlaps(left) == left.overlaps(right)
                && left.contains(right) == !outside
        }
    }

    @Test func midnightIsTheBeginningOfTheNextDay() throws {
        let day = try #require(Day("2026-11-24"))
        let time = LocalTime(day: day, time: .endOfDay)
        #expect(time.description == "2026-11-25T00:00")
        #expect(time == LocalTime(day: day + 1, time: .startOfDay))
        #expect(LocalTime("2026-11-24T09:00")?.description == "2026-11-24T09:00")
        #expect(LocalTime("2026-11-24 09:00") == nil)
        #expect(LocalTime("2026-11-24T9:00") == nil)
    }

    private func hours(_ seeded: inout Seeded) -> Hours? {
        guard let from = TimeOfDay(minutes: seeded.int(in: 0...1439)) else { return nil }
        let end = seeded.int(in: from.minutes + 1...min(1440, from.minutes + 240))
        return TimeOfDay(minutes: end).flatMap { Hours(from: from, to: $0) }
    }
}
