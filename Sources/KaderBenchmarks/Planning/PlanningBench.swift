internal import Foundation
internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// Pairs for a quarter of one house among 280 consulenten, and free slots of four weeks over all
/// houses.
struct PlanningBench {
    private let settings: Settings
    private let report: Report
    private let database: String
    private let rounds = 40

    init(_ settings: Settings, _ report: Report, database: String) {
        self.settings = settings
        self.report = report
        self.database = database
    }

    func run() throws {
        report.heading("Planning of the whole country")
        guard let actor = Actor("bench"), let now = LocalTime(DemoFiles.now) else {
            throw BenchError.brokenTable
        }
        let acting = try Store.open(at: database).as(actor, at: .fixed(now))
        let houses = try Reference.embedded().houses.map(\.key)
        let sessions = Self.sessions(from: now.day)
        add(
            "pairs for a quarter of one house, p99", mark: "< 200 ms",
            try times { round in
                let house = Place.house(houses[round % houses.count])
                _ = try acting.pairPlan(for: .loopbaan, at: house, on: sessions)
            })
        add(
            "free slots, 4 weeks, all houses, p99", mark: "< 50 ms",
            try times { _ in
                _ = try acting.slots(for: .loopbaan, from: now.day, days: 28, limit: 100_000)
            })
        add(
            "a week of one house, p99", mark: "< 5 ms",
            try times { round in
                let house = Place.house(houses[round % houses.count])
                _ = try acting.agenda(at: house, from: now.day, through: now.day + 6)
            })
    }

    private func add(_ what: String, mark: String, _ times: Times) {
        report.add(what, times.percentile(0.99), unit: "ms", mark: mark)
    }

    /// Every morning and afternoon of a quarter: 182 sessions, more than any house has.
    private static func sessions(from first: Day) -> [DatedHours] {
        let halves = [Hours("09:00-12:00"), Hours("13:00-16:00")].compactMap { $0 }
        return (0..<91).flatMap { day in halves.map { DatedHours(first + day, $0) } }
    }

    private func times(_ body: (Int) throws -> Void) throws -> Times {
        try body(0)
        var times = Times()
        for round in 0..<rounds { times.add(try Times.milliseconds { try body(round) }) }
        return times
    }
}
