internal import Foundation

/// kader in a terminal: until the first screen, for every key, at rest.
struct TerminalBench {
    private let settings: Settings
    private let report: Report
    private let database: String
    private let name: String

    init(_ settings: Settings, _ report: Report, database: String, name: String) {
        self.settings = settings
        self.report = report
        self.database = database
        self.name = name
    }

    func run() throws {
        guard settings.includes("start") || settings.includes("keys") else { return }
        report.heading("The terminal program on the \(name) demo, 120x40")
        if settings.includes("start") { try start() }
        if settings.includes("keys") {
            for step in KeyStep.all { try measure(step) }
            try burst()
        }
    }

    private var driver: String { settings.floor("ptyrun") }
    private var kader: [String] { [settings.program, "--database", database] }
    private var list: [String] {
        [settings.floor("list"), database, "groningen", DemoFiles.monday]
    }

    /// Without `--now`, so that the minute's clock runs as for a user. kader and the floor program take
    /// turns, so that a machine that is slower for a while is so for both.
    private func start() throws {
        let turns = try (1...5).map { _ in
            (
                kader: try TerminalMeasure.of(kader, by: driver, starts: 5),
                floor: try TerminalMeasure.of(list, by: driver, starts: 5)
            )
        }
        let mark = name == "desk" ? "<= 2.5 times" : "<= 1.2 times the desk's"
        add("first full screen", turns, \.firstPaint, unit: "ms", mark: mark)
        add("processor until then", turns, \.startCpu, unit: "ms")
        add(
            "memory, peak", turns, \.peakMB, unit: "MB",
            mark: name == "desk" ? "<= 30 MB" : "<= 45 MB")
        try rest()
    }

    /// The middle of several turns.
    private func add(
        _ what: String, _ turns: [(kader: TerminalMeasure, floor: TerminalMeasure)],
        _ value: (TerminalMeasure) -> Double, unit: String, mark: String = ""
    ) {
        report.add(
            what, Times(turns.map { value($0.kader) }).percentile(0.5),
            floor: Times(turns.map { value($0.floor) }).percentile(0.5), unit: unit, mark: mark)
    }

    private func rest() throws {
        let program = try TerminalMeasure.of(kader, by: driver, idle: 6)
        report.add(
            "bytes at rest, in \(Int(program.idleSeconds)) s", program.idleBytes, unit: "",
            mark: "0, or the minute's clock")
        report.add(
            "wake-ups at rest, in \(Int(program.idleSeconds)) s", program.idleWakeUps, unit: "",
            mark: "0, or the minute's clock")
    }

    private func measure(_ step: KeyStep) throws {
        let command = kader + ["--now", DemoFiles.now]
        let steps = ["before:1:\(step.before)", "key:\(KeyStep.times):\(step.keys)"]
        let program = try TerminalMeasure.of(command, by: driver, steps: steps)
        let floor = try TerminalMeasure.of(
            list, by: driver, steps: ["key:\(KeyStep.times):\(step.floorKeys)"])
        guard let key = program.step("key"), let least = floor.step("key") else {
            throw BenchError.brokenTable
        }
        report.add(
            "\(step.name), processor, median", key.cpuMedian, floor: least.cpuMedian, unit: "ms",
            mark: "<= 1 ms")
        report.add(
            "\(step.name), processor, p99", key.cpuP99, floor: least.cpuP99, unit: "ms",
            mark: "<= 4 ms")
        report.add(
            "\(step.name), bytes", key.bytesMedian, floor: try leastBytes(step), unit: "B",
            mark: step.key == "j" ? "<= 1.25, <= 300 B" : "<= 1.25")
    }

    /// What ncurses sends from C between the two screens that the key goes to and fro between.
    private func leastBytes(_ step: KeyStep) throws -> Double {
        let screens = try [step.before, "\(step.before) \(step.key)"].map { keys in
            try Child.output(
                settings.program,
                ["screen", "--database", database, "--now", DemoFiles.now, "--size", "120x40"]
                    + ["--roles", "--keys", keys]) + "\u{0C}\n"
        }
        let file = "\(settings.data)/screens.txt"
        try screens.joined().write(toFile: file, atomically: true, encoding: .utf8)
        let measure = try TerminalMeasure.of(
            [settings.floor("repaint"), file], by: driver, steps: ["key:\(KeyStep.times):n"])
        return measure.step("key")?.bytesMedian ?? 0
    }

    /// Fifty keys in one write: input is drained before anything is drawn.
    private func burst() throws {
        let command = kader + ["--now", DemoFiles.now]
        let once = try TerminalMeasure.of(
            command, by: driver, steps: ["before:1:3", "key:20:l|h"], bursts: ["all:50:l"])
        guard let key = once.step("key"), let all = once.step("all") else {
            throw BenchError.brokenTable
        }
        report.add(
            "fifty days in one write, until drawn", all.latencyMedian, unit: "ms",
            mark: "drawn once")
        report.add(
            "fifty days in one write, bytes", all.bytesMedian, floor: key.bytesMedian, unit: "B",
            mark: "beside one day of kader")
    }
}
