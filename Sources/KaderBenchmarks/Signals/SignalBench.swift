internal import KaderDomain

/// What rises in the whole country: 250,000 registrations in 104 weeks. No floor in C: what it must
/// reach is said in milliseconds.
struct SignalBench {
    private let report: Report
    private let now: Day
    private let rounds = 20

    init(_ report: Report) throws {
        guard let now = LocalTime(DemoFiles.now) else { throw BenchError.brokenTable }
        self.report = report
        self.now = now.day
    }

    func run() {
        measure(employers: 20, marks: ["< 300 ms", "", "< 10 ms"])
        measure(employers: 1500, marks: ["", "", ""])
    }

    /// - Parameter marks: for some 2,000 cells; ten times as many have none.
    private func measure(employers: Int, marks: [String]) {
        var ground = SignalGround(until: now, employers: employers)
        let registrations = ground.registrations(250_000)
        let week = now.isoWeek
        var index = SignalIndex(registrations)
        report.heading("Signals of the whole country, \(index.scan(in: week).cells) cells")
        add("counted from nothing and scanned, p99", mark: marks[0]) { _ in
            _ = SignalIndex(registrations).scan(in: week)
        }
        add("scanned, p99", mark: marks[1]) { _ in _ = index.scan(in: week) }
        add("one more, and scanned again, p99", mark: marks[2]) { round in
            index.add(registrations[round])
            _ = index.scan(in: week)
        }
    }

    private func add(_ what: String, mark: String, _ body: (Int) -> Void) {
        var times = Times()
        for round in 0..<rounds { times.add(Times.milliseconds { body(round) }) }
        report.add(what, times.percentile(0.99), unit: "ms", mark: mark)
    }
}
