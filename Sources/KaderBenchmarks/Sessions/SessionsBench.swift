internal import Foundation

/// A hundred people in the terminal program at once, each pressing a key a second while others book.
struct SessionsBench {
    private let settings: Settings
    private let report: Report
    private let database: String
    private let count = 100

    init(_ settings: Settings, _ report: Report, database: String) {
        self.settings = settings
        self.report = report
        self.database = database
    }

    func run() throws {
        let kader = [settings.program, "--database", database, "--now", DemoFiles.now]
        try measure("on one machine", kader)
        guard let ground = try SSHGround(in: settings.data, running: kader) else { return }
        defer { ground.end() }
        try measure("over SSH on loopback", ground.command)
    }

    private func measure(_ how: String, _ command: [String]) throws {
        report.heading(
            "\(count) sessions \(how), a key a second each, a booking every third second")
        let options = [
            "--count", "\(count)", "--seconds", "20", "--before", "3", "--shell", try booking(),
        ]
        let output = try Child.output(settings.floor("crowd"), options + ["--"] + command)
        guard let crowd = try? JSONDecoder().decode(Crowd.self, from: Data(output.utf8)) else {
            throw BenchError.unreadable("crowd", output: output)
        }
        report.add("programs that ran, of \(count)", crowd.alive, unit: "", mark: "all")
        report.add(
            "keys without an answer, of \(Int(crowd.keys))", crowd.unanswered, unit: "", mark: "0")
        report.add("key to screen, median", crowd.median, unit: "ms")
        report.add("key to screen, p99", crowd.p99, unit: "ms", mark: "<= 100 ms")
        report.add("key to screen, worst", crowd.worst, unit: "ms")
        report.add("memory of the first", crowd.firstKB / 1024, unit: "MB")
        report.add(
            "memory of each further one", crowd.furtherKB / 1024, unit: "MB", mark: "<= 6 MB")
        report.add("screens that one booking elsewhere changes", crowd.woken, unit: "", mark: "0")
        report.add("processor for it, each session", crowd.wakingMs, unit: "ms")
    }

    /// What `crowd` says.
    private struct Crowd: Decodable {
        let alive, keys, unanswered, median, p99, worst, firstKB, furtherKB, woken, wakingMs: Double
    }

    /// A shell command that books the first free slot after two weeks, and cancels it.
    private func booking() throws -> String {
        let path = settings.data + "/booking.sh"
        let options = "--database '\(database)' --now \(DemoFiles.now)"
        let script = """
            set -e
            kader() { verb=$1; shift; '\(settings.program)' $verb "$@" \(options); }
            contact=$(kader contact list | sed -n 1p | cut -f 1)
            set -- $(kader slots --house groningen --service loopbaan --from 2026-12-08 | sed -n 1p)
            id=$(kader appointment book --house groningen --service loopbaan --day "$1" \\
              --start "${2%%–*}" --contact "$contact")
            kader appointment cancel "$id" --reason at-request
            """
        try script.write(toFile: path, atomically: true, encoding: .utf8)
        return "bash '\(path)' >/dev/null"
    }
}
