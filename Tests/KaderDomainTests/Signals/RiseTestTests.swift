import KaderDomain
import KaderTesting
import Testing

/// The worked examples of PRACTICE 4C, with a visit a week: 52 in the baseline.
@Suite struct RiseTestTests {
    @Test func fourAfterTwoInAYearIsASignal() throws {
        let test = try test(4, after: 2)
        #expect(digits(test.expected, 2) == 0.16)
        #expect(digits(test.probability, 5) == 0.00011)
        #expect(digits(test.recurrenceYears, -1) == 170)
        #expect(test.level == .signal)
    }

    @Test func fourAfterFiveInAYearIsJustNotASignal() throws {
        let test = try test(4, after: 5)
        #expect(digits(test.expected, 2) == 0.35)
        #expect(digits(test.probability, 4) == 0.0010)
        #expect(digits(test.recurrenceYears, 0) == 19)
        #expect(test.level == .attention)
    }

    @Test func sevenAfterTwentySixInAYearIsALetOp() throws {
        let test = try test(7, after: 26)
        #expect(digits(test.expected, 2) == 1.71)
        #expect(digits(test.probability, 4) == 0.0029)
        #expect(test.level == .attention)
    }

    @Test func threeWithoutHistoryAreNothingYet() throws {
        let test = try test(3, after: 0, visits: 0, openWeeks: 0)
        #expect(digits(test.probability, 3) == 0.008)
        #expect(test.level == nil)
    }

    @Test func withoutVisitsThereIsNothingToTest() {
        let closed = RiseSpan(members: 0, visits: 0, openWeeks: 0)
        let before = RiseSpan(members: 9, visits: 52, openWeeks: 52)
        #expect(
            RiseTest(RiseCounts(weeks: 4, window: closed, baseline: RiseBaseline(before))) == nil)
    }

    @Test func twoAreNeverTold() throws {
        let test = try test(2, after: 0, visits: 5200)
        #expect(test.probability < 0.0001)
        #expect(test.level == nil)
    }

    @Test func whatTheMarginsExpectWeighsAsHalfAMember() throws {
        let plain = try test(4, after: 2)
        let expectedMore = try test(4, after: 2, share: 0.5)
        #expect(expectedMore.expected == 4 * 2.5 / 53)
        #expect(expectedMore.probability > plain.probability)
        #expect(try test(4, after: 2, share: 0.01).probability == plain.probability)
    }

    /// Ten times the visits everywhere is the same week, ten times as busy.
    @Test func onlyTheSizeOfTheWindowBesideTheBaselineCounts() throws {
        let one = try test(4, after: 2)
        let ten = try test(4, after: 2, visits: 520, now: 40)
        #expect(abs(one.probability - ten.probability) < 1e-15)
        #expect(try test(4, after: 2, now: 8).probability > one.probability)
    }

    @Test func theSpreadBetweenWeeksCountsFromTenOn() {
        let quiet = [Int](repeating: 0, count: 49)
        #expect(RiseBaseline.dispersion(of: quiet + [3, 3, 3]) == 1)
        let ten = RiseBaseline.dispersion(of: quiet + [4, 3, 3])
        #expect(abs(ten - (34 - 100 / 52.0) / 51 / (10 / 52.0)) < 1e-12)
        #expect(RiseBaseline.dispersion(of: quiet + [0, 0, 30]) == 4)
        #expect(RiseBaseline.dispersion(of: [Int](repeating: 1, count: 52)) == 1)
    }

    @Test func whatWouldHaveBeenNeededIsTheFewestThatDo() {
        forAll(Volume.of(300)) { seeded in
            let baseline = seeded.int(in: 0...200)
            let test = try test(
                seeded.int(in: 0...30), after: baseline, visits: seeded.int(in: 52...2000),
                now: seeded.int(in: 1...300), dispersion: Double(seeded.int(in: 2...8)) / 2)
            return SignalLevel.allCases.allSatisfy { level in
                let needed = test.needed(for: level)
                let enough = test.prediction.atLeast(needed) <= level.threshold
                let less = needed > 3 && test.prediction.atLeast(needed - 1) <= level.threshold
                return needed >= 3 && enough && !less
            }
        }
    }

    private func test(
        _ members: Int, after baseline: Int, visits: Int = 52, openWeeks: Int = 52, now: Int = 4,
        share: Double = 0, dispersion: Double = 1
    ) throws -> RiseTest {
        let before = RiseSpan(members: baseline, visits: visits, openWeeks: openWeeks)
        return try #require(
            RiseTest(
                RiseCounts(
                    weeks: 4, window: RiseSpan(members: members, visits: now, openWeeks: 4),
                    baseline: RiseBaseline(before, dispersion: dispersion), share: share)))
    }

    /// Rounded to that many digits behind the point.
    private func digits(_ value: Double, _ count: Int) -> Double {
        var scale = 1.0
        for _ in 0..<abs(count) { scale *= 10 }
        return count < 0
            ? (value / scale).rounded() * scale : (value * scale).rounded() / scale
    }
}
