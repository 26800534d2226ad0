internal import KaderDomain
internal import KaderStore

/// What rises in the whole country: 250,000 registrations in 104 weeks. No floor in C: what it must
/// reach is said in milliseconds.
struct SignalBench {
    private let report: Report
    private let folder: String
    private let now: Day
    private let rounds = 20

    /// - Parameter folder: where the file with the registrations is kept.
    init(_ report: Report, folder: String) throws {
        guard let now = LocalTime(DemoFiles.now) else { throw BenchError.brokenTable }
        self.report = report
        self.folder = folder
        self.now = now.day
    }

    func run() throws {
        try measure(employers: 20, marks: ["< 300 ms", "", "< 10 ms"])
        try measure(employers: 1500, marks: ["", "", ""])
    }

    /// - Parameter marks: for some 2,000 cells; ten times as many have none.
    private func measure(employers: Int, marks: [String]) throws {
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
        let store = try SignalFile(folder: folder, named: "signals-\(employers)")
            .store(registrations)
        try add("read from the file, counted and scanned, p99", mark: "") { _ in
            _ = try store.signalScan(in: week)
        }
    }

    private func add(_ what: String, mark: String, _ body: (Int) throws -> Void) rethrows {
        var times = Times()
        for round in 0..<rounds { times.add(try Times.milliseconds { try body(round) }) }
        report.add(what, times.percentile(0.99), unit: "ms", mark: mark)
    }
}
