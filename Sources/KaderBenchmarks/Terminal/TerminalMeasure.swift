internal import Foundation

/// What `ptyrun` measured of one terminal program. Milliseconds, bytes.
struct TerminalMeasure: Decodable {
    let firstPaint, firstPaintMost, startCpu: Double
    let firstBytes, peakKB, idleBytes, idleWakeUps: Double
    let idleSeconds: Double
    let steps: [Step]

    var peakMB: Double { peakKB / 1024 }

    struct Step: Decodable {
        let name: String
        let cpuMedian, cpuP99, bytesMedian, bytesMost, latencyMedian: Double
    }

    func step(_ name: String) -> Step? { steps.first { $0.name == name } }

    /// Runs `command` in a terminal of 120 by 40.
    static func of(
        _ command: [String], by driver: String, starts: Int = 1, idle: Int = 0,
        steps: [String] = [],
        bursts: [String] = []
    ) throws -> TerminalMeasure {
        let options =
            ["--size", "120x40", "--starts", "\(starts)", "--idle", "\(idle)"]
            + steps.flatMap { ["--step", $0] } + bursts.flatMap { ["--burst", $0] }
        let output = try Child.output(driver, options + ["--"] + command)
        guard let measure = try? JSONDecoder().decode(Self.self, from: Data(output.utf8)) else {
            throw BenchError.unreadable(driver, output: output)
        }
        return measure
    }
}
