internal import KaderApp
internal import KaderDomain
internal import KaderExchange
internal import KaderReference
internal import KaderStore

/// Region plans of the whole country, six years of them. No floor in C: what it must reach is said
/// in milliseconds.
struct PlanBench {
    private let report: Report
    private let kader: Dependencies
    private let rounds = 20

    init(_ settings: Settings, _ report: Report) throws {
        guard let actor = Actor("bench"), let now = LocalTime(DemoFiles.now) else {
            throw BenchError.brokenTable
        }
        let reference = try Reference.embedded()
        var ground = PlanGround(reference, now: now)
        let store = try Store.open(at: ground.path(in: settings.data))
        self.report = report
        kader = Dependencies(
            store: store.as(actor, at: .fixed(now)), reference: reference, language: .nl)
    }

    func run() throws {
        report.heading("Region plans, 35 regions, six years, 50,400 actions")
        let plans = try kader.store.plans(year: 2026)
        try add("the tree of one plan, p99", mark: "< 5 ms") { round in
            _ = try kader.store.plan(plans[round % plans.count].id)
        }
        try add("all regions in one table, p99", mark: "< 50 ms") { _ in
            _ = try kader.document(PlanPage(.overview(year: 2026), for: .board)).text(.html)
        }
        try add("scorecard, p99", mark: "< 50 ms") { _ in _ = try kader.store.scorecard() }
        try add("35 plans as one page, p99", mark: "< 2000 ms") { _ in
            _ = try kader.document(PlanPage(.book(year: 2026), for: .board)).text(.html)
        }
    }

    private func add(_ what: String, mark: String, _ body: (Int) throws -> Void) throws {
        try body(0)
        var times = Times()
        for round in 0..<rounds { times.add(try Times.milliseconds { try body(round) }) }
        report.add(what, times.percentile(0.99), unit: "ms", mark: mark)
    }
}
