import KaderDomain
import KaderTesting
import Testing

/// Against whole numbers, in which nothing is rounded. What is asked is a part in 10⁹ of the chance
/// itself, which is more than 10⁻⁹.
@Suite struct NegativeBinomialTests {
    @Test(arguments: [
        (2, 4, 62, 4), (5, 4, 62, 4), (26, 4, 62, 7), (0, 4, 10, 3), (0, 13, 62, 60),
        (40, 1, 53, 1), (40, 13, 53, 12), (3, 9000, 10, 2), (150, 13, 52, 90), (500, 130, 520, 60),
    ])
    func aTailIsExact(baseline: Int, visits: Int, rate: Int, count: Int) {
        let size = 0.5 + Double(baseline)
        let mean = Double(visits) * size / Double(rate)
        let tail = NegativeBinomial(size: size, mean: mean).atLeast(count)
        let exact = ExactTail(
            quarters: 4 * baseline + 2, miss: visits, whole: rate + visits, count: count)
        #expect(exact.isNearly(tail), "\(tail)")
    }

    @Test func tailsAreExactWhereverTheyAreTaken() {
        forAll(Volume.of(400)) { seeded in
            let quarters = seeded.int(in: 1...200)
            let (visits, rate) = (seeded.int(in: 1...400), seeded.int(in: 1...400))
            let count = seeded.int(in: 0...50)
            let size = Double(quarters) / 4
            let mean = size * Double(visits) / Double(rate)
            let tail = NegativeBinomial(size: size, mean: mean).atLeast(count)
            let exact = ExactTail(
                quarters: quarters, miss: visits, whole: rate + visits, count: count)
            return exact.isNearly(tail)
        }
    }

    @Test func theCheckItselfHearsAPartInAMillion() {
        let exact = ExactTail(quarters: 10, miss: 4, whole: 66, count: 4)
        let tail = NegativeBinomial(size: 2.5, mean: 10 / 62.0).atLeast(4)
        #expect(exact.isNearly(tail))
        #expect(!exact.isNearly(tail * 1.000001))
        #expect(!exact.isNearly(tail * 0.999999))
    }

    /// φ − 1 = μ/r halves r: 1/r' = 1/r + (φ−1)/μ = 2/r.
    @Test(arguments: [(12, 4, 62, 5), (40, 13, 65, 25), (100, 13, 52, 61)])
    func aWidenedTailIsExact(baseline: Int, visits: Int, rate: Int, count: Int) {
        let size = 0.5 + Double(baseline)
        let mean = Double(visits) * size / Double(rate)
        let wide = NegativeBinomial(size: size, mean: mean)
            .widened(by: 1 + Double(visits) / Double(rate))
        let exact = ExactTail(
            quarters: 2 * baseline + 1, miss: 2 * visits, whole: rate + 2 * visits, count: count)
        #expect(exact.isNearly(wide.atLeast(count)))
        #expect(wide.mean == mean)
    }

    @Test func aSpreadOfOneOrLessWidensNothing() {
        let plain = NegativeBinomial(size: 20, mean: 3)
        #expect(plain.widened(by: 1) == plain)
        #expect(plain.widened(by: 0.5) == plain)
    }

    /// With μ = 5,000 p^r is 10^-2119: far below what a `Double` can hold.
    @Test func chancesOfLargeCountsStandAndAddUp() {
        let large = NegativeBinomial(size: 100_000, mean: 5000)
        let all = (0...7000).reduce(0.0) { $0 + large.probability(of: $1) }
        #expect(abs(all - 1) < 1e-9)
        let mean = (0...7000).reduce(0.0) { $0 + Double($1) * large.probability(of: $1) }
        #expect(abs(mean - 5000) < 1e-5)
        #expect(abs(large.atLeast(5000) - 0.5) < 0.01)
        #expect(large.atLeast(5300) > 1e-6 && large.atLeast(5300) < 1e-4)
    }

    @Test func moreIsNeverMoreLikely() {
        forAll(Volume.of(300)) { seeded in
            let size = Double(seeded.int(in: 1...4000)) / 4
            let mean = Double(seeded.int(in: 1...3000)) / 10
            let some = NegativeBinomial(size: size, mean: mean)
            let count = seeded.int(in: 0...400)
            let (more, less) = (some.atLeast(count + 1), some.atLeast(count))
            return more <= less + 1e-12 && (0...1).contains(less)
        }
    }
}
