import Foundation
import KaderDomain
import KaderTesting

/// One cell by week, as PRACTICE 4B simulated it: a visit a week in scope, a Poisson number of
/// members, 65 weeks before the first is judged.
struct Simulation {
    static let history = 65

    /// Members a week.
    let rate: Double
    /// Members a week more once judging begins.
    var jump = 0.0
    /// Whether the rate of each week is itself random, with cv² = ½.
    var isUneven = false
    /// Whether the spread between weeks is taken into account.
    var usesDispersion = false

    /// Alarms begin anew after eight weeks without one.
    func episodes(weeks: Int, _ seeded: inout Seeded) -> Int {
        let counts = self.counts(weeks, &seeded)
        var last = -SignalRest.weeks
        var episodes = 0
        for week in Self.history..<counts.count where isAlarm(counts, week) {
            if week - last >= SignalRest.weeks { episodes += 1 }
            last = week
        }
        return episodes
    }

    func isFound(within weeks: Int, _ seeded: inout Seeded) -> Bool {
        let counts = self.counts(weeks, &seeded)
        return (Self.history..<counts.count).contains { isAlarm(counts, $0) }
    }

    private func counts(_ weeks: Int, _ seeded: inout Seeded) -> [Int] {
        (0..<Self.history + weeks).map { week in
            poisson(week < Self.history ? rate : rate + jump, &seeded)
        }
    }

    private func isAlarm(_ counts: [Int], _ week: Int) -> Bool {
        RiseCounts.windows.contains { window in
            let start = week + 1 - window
            let members = counts[start...week].reduce(0, +)
            guard members >= SignalLevel.fewestMembers else { return false }
            let before = counts[start - RiseBaseline.weeks..<start]
            let baseline = RiseBaseline(
                RiseSpan(members: before.reduce(0, +), visits: 52, openWeeks: 52),
                dispersion: usesDispersion ? RiseBaseline.dispersion(of: Array(before)) : 1)
            let span = RiseSpan(members: members, visits: window, openWeeks: window)
            return RiseTest(RiseCounts(weeks: window, window: span, baseline: baseline))?.level
                == .signal
        }
    }

    /// Knuth's method; a gamma with shape 2 is the sum of two exponentials.
    private func poisson(_ mean: Double, _ seeded: inout Seeded) -> Int {
        var left = exp(-mean)
        if isUneven { left = pow(part(&seeded) * part(&seeded), mean / 2) }
        var count = 0
        var product = part(&seeded)
        while product > left {
            product *= part(&seeded)
            count += 1
        }
        return count
    }

    private func part(_ seeded: inout Seeded) -> Double {
        Double.random(in: Double.leastNonzeroMagnitude..<1, using: &seeded)
    }
}
