internal import Foundation

/// How many appointments are booked in a second, by one process and by sixteen at once.
struct BookingBench {
    private let settings: Settings
    private let report: Report

    init(_ settings: Settings, _ report: Report) {
        self.settings = settings
        self.report = report
    }

    /// What all processes of one run did together.
    private struct Outcome {
        let perSecond, refusedPerSecond, median, p99, longest: Double
    }

    func run() throws {
        report.heading("Booking (appointments at random; the same lock and statements)")
        let ground = "\(settings.data)/ground.sqlite"
        if !FileManager.default.fileExists(atPath: ground) { try BookingGround.make(at: ground) }
        for processes in [1, 16] {
            var (kader, floor): ([Outcome], [Outcome]) = ([], [])
            for _ in 0..<Self.rounds {
                kader.append(try measure(CommandLine.arguments[0], ["book"], ground, processes))
                floor.append(try measure(settings.floor("book"), [], ground, processes))
            }
            let name = processes == 1 ? "1 process" : "\(processes) processes"
            add(name, Self.middle(of: kader), Self.middle(of: floor))
        }
    }

    private func add(_ name: String, _ kader: Outcome, _ floor: Outcome) {
        report.add(
            "\(name), booked", kader.perSecond, floor: floor.perSecond, unit: "/s",
            mark: ">= 0.75 for sixteen")
        report.add(
            "\(name), refused", kader.refusedPerSecond, floor: floor.refusedPerSecond, unit: "/s")
        report.add("\(name), median wait", kader.median, floor: floor.median, unit: "ms")
        report.add("\(name), p99 wait", kader.p99, floor: floor.p99, unit: "ms")
        report.add(
            "\(name), longest wait", kader.longest, floor: floor.longest, unit: "ms",
            mark: "< 500 ms")
    }

    /// In turns, for a disk that is quick now is slow a second later.
    private static let rounds = 3

    /// The run of which as many were faster as slower.
    private static func middle(of outcomes: [Outcome]) -> Outcome {
        outcomes.sorted { $0.perSecond < $1.perSecond }[outcomes.count / 2]
    }

    /// Each run begins with the same empty agenda.
    private func measure(
        _ program: String, _ arguments: [String], _ ground: String, _ processes: Int
    ) throws -> Outcome {
        let copy = "\(settings.data)/booking.sqlite"
        remove(copy)
        defer { remove(copy) }
        try FileManager.default.copyItem(atPath: ground, toPath: copy)
        let all = (1...processes).map { arguments + [copy, "\(settings.seconds)", "\($0)"] }
        let lines = try Child.outputs(program, all).map { line in
            line.split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
        }
        guard lines.allSatisfy({ $0.count == 5 }) else { throw BenchError.brokenTable }
        let seconds = Double(settings.seconds)
        return Outcome(
            perSecond: lines.map { $0[0] }.reduce(0, +) / seconds,
            refusedPerSecond: lines.map { $0[1] }.reduce(0, +) / seconds,
            median: lines.map { $0[2] }.reduce(0, +) / Double(processes),
            p99: lines.map { $0[3] }.max() ?? 0, longest: lines.map { $0[4] }.max() ?? 0)
    }

    private func remove(_ path: String) {
        for end in ["", "-wal", "-shm", ".lock"] {
            try? FileManager.default.removeItem(atPath: path + end)
        }
    }
}
