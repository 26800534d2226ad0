internal import KaderDemo

/// Everything that is measured, in one table, each beside the least that C can do.
struct Bench {
    private let settings: Settings
    private let report = Report()

    init(_ settings: Settings) { self.settings = settings }

    func run() throws {
        report.begin()
        let files = DemoFiles(folder: settings.data)
        if settings.includes("booking") { try BookingBench(settings, report).run() }
        if settings.includes("signals") { try SignalBench(report, folder: settings.data).run() }
        if settings.includes("plans") { try PlanBench(settings, report).run() }
        if settings.includes("access") {
            try AccessBench(report, database: try files.path(.region)).run()
        }
        if settings.includes("sessions") {
            try SessionsBench(settings, report, database: try files.path(.desk)).run()
        }
        for scale in [DemoScale.desk, .national] {
            let path = try files.path(scale)
            try TerminalBench(settings, report, database: path, name: scale.rawValue).run()
        }
        if settings.includes("merge") {
            try MergeBench(
                settings, report, national: try files.path(.national), desk: try files.path(.desk)
            ).run()
        }
        if settings.includes("planning") {
            try PlanningBench(settings, report, database: try files.path(.national)).run()
        }
        if settings.includes("agenda") {
            try AgendaBench(report, database: try files.path(.national)).run()
        }
        if settings.includes("resembling") {
            try ResemblingBench(report, database: try files.path(.national)).run()
        }
        if settings.includes("lists") {
            try ListBench(settings, report, database: try files.path(.national)).run()
        }
    }
}
