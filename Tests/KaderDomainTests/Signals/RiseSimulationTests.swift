import KaderDomain
import KaderTesting
import Testing

/// That the scan does what it says: the row "NB-scan {1,4,13} α=.001" of PRACTICE 4B.
///
/// The row is of Poisson counts without φ; alarms less than eight weeks apart are one episode. What
/// is allowed is three standard errors of both simulations, of which the table's had 4,000 cells.
@Suite struct RiseSimulationTests {
    private let cells = Volume.of(4_000)
    private let weeks = 104

    @Test(arguments: [(0.05, 17.0), (0.1, 39), (0.5, 108), (1, 162)])
    func falseAlarmsAreThoseOfTheTable(rate: Double, expected: Double) {
        let found = falseAlarms(Simulation(rate: rate))
        #expect(abs(found.rate - expected) < 3 * found.error, "\(found)")
    }

    @Test(arguments: [(0.05, 0.5, 0.48), (0.05, 1, 0.91), (0.5, 1, 0.58), (0.5, 2, 0.97)])
    func jumpsAreFoundAsOftenAsInTheTable(rate: Double, jump: Double, expected: Double) {
        var seeded = Seeded(2)
        let simulation = Simulation(rate: rate, jump: jump)
        let found = (0..<cells).count { _ in simulation.isFound(within: 8, &seeded) }
        let part = Double(found) / Double(cells)
        let error = (expected * (1 - expected) * (1 / Double(cells) + 1 / 4000.0)).squareRoot()
        #expect(abs(part - expected) < 3 * error, "\(part)")
    }

    /// With φ, at 1 and 2 a week in weeks that differ: 282 and 346 instead of 638 and 1,180.
    @Test(arguments: [(1.0, 282.0), (2, 346)])
    func unevenWeeksGiveTheFalseAlarmsOfTheTable(rate: Double, expected: Double) {
        let with = falseAlarms(Simulation(rate: rate, isUneven: true, usesDispersion: true))
        #expect(abs(with.rate - expected) < 3 * with.error, "\(with)")
        let without = falseAlarms(Simulation(rate: rate, isUneven: true))
        #expect(without.rate > 2 * with.rate, "\(without)")
    }

    /// Episodes in 1,000 years of a cell, and the standard error of its difference with the table.
    private func falseAlarms(_ simulation: Simulation) -> (rate: Double, error: Double) {
        var seeded = Seeded(1)
        let episodes = (0..<cells).map { _ in
            Double(simulation.episodes(weeks: weeks, &seeded))
        }
        let mean = episodes.reduce(0, +) / Double(cells)
        let squares = episodes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let variance = squares / Double(cells - 1)
        let thousandYears = 1000 * 52 / Double(weeks)
        let error = (variance * (1 / Double(cells) + 1 / 4000.0)).squareRoot()
        return (mean * thousandYears, error * thousandYears)
    }
}
