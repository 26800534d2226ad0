internal import Foundation

/// Changes of another replica that come into a large database: how many in a second, how long others
/// wait, and what a key costs meanwhile; and a day on the bus over SSH (issue 7).
struct MergeBench {
    private let settings: Settings
    private let report: Report
    private let national, desk: String

    init(_ settings: Settings, _ report: Report, national: String, desk: String) {
        self.settings = settings
        self.report = report
        self.national = national
        self.desk = desk
    }

    private static let changes = 100_000

    func run() throws {
        report.heading("Taking in \(Self.changes) changes on the national demo")
        let kader = try measure(CommandLine.arguments[0], ["merge"])
        let floor = try measure(settings.floor("merge"), [])
        report.add(
            "changes taken in", kader.perSecond, floor: floor.perSecond, unit: "/s",
            mark: ">= 0.5")
        report.add(
            "longest transaction", kader.longest, floor: floor.longest, unit: "ms",
            mark: "<= 50 ms")
        report.add("a key meanwhile, p99", try keyMeanwhile(), unit: "ms", mark: "<= 60 ms")
        try overSSH()
    }

    private func measure(
        _ program: String, _ arguments: [String]
    ) throws -> (perSecond: Double, longest: Double) {
        let copy = try copied(national, "merge.sqlite")
        defer { remove(copy) }
        let line = try Child.output(program, arguments + [copy, "\(Self.changes)"])
        let numbers = line.split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
        guard numbers.count == 2 else { throw BenchError.unreadable(program, output: line) }
        return (numbers[0], numbers[1])
    }

    /// From a key to its screen in two programs, the fewest that `crowd` runs, while another process takes them in.
    private func keyMeanwhile() throws -> Double {
        let copy = try copied(national, "merge.sqlite")
        defer { remove(copy) }
        let merging = "'\(CommandLine.arguments[0])' merge '\(copy)' \(Self.changes) > /dev/null"
        let looking = "'\(settings.floor("crowd"))' --count 2 --seconds 10 --before 3 --shell true"
        let program = "'\(settings.program)' --database '\(copy)' --now \(DemoFiles.now)"
        let output = try Child.output(
            "/bin/sh", ["-c", "\(merging) & \(looking) -- \(program); kill $!; wait"])
        guard let crowd = try? JSONDecoder().decode(Crowd.self, from: Data(output.utf8)) else {
            throw BenchError.unreadable("crowd", output: output)
        }
        return crowd.p99
    }

    /// What `crowd` says.
    private struct Crowd: Decodable {
        let p99: Double
    }

    /// On the disk, lest the first who asks for that waits for the copy.
    private func copied(_ source: String, _ name: String) throws -> String {
        let copy = "\(settings.data)/\(name)"
        remove(copy)
        try FileManager.default.copyItem(atPath: source, toPath: copy)
        sync()
        return copy
    }

    private func remove(_ path: String) {
        for end in ["", "-wal", "-shm", ".lock", ".keys"] {
            try? FileManager.default.removeItem(atPath: path + end)
        }
    }
}

extension MergeBench {
    private static let ofDay = 300
    private static let days = 5

    /// Where there is no sshd, or not the right to start one, there is no such row.
    private func overSSH() throws {
        let (house, bus) = (try copied(desk, "house.sqlite"), try copied(desk, "bus.sqlite"))
        defer { [house, bus].forEach(remove) }
        let answering = [settings.program, "sync", "--stdio", "--database", house]
        guard let ground = try SSHGround(in: settings.data, running: answering) else { return }
        defer { ground.end() }
        let path = try layWire(ground)
        let sync =
            "PATH='\(path)':\"$PATH\" '\(settings.program)' sync ssh://root@127.0.0.1"
            + " --database '\(bus)' > /dev/null"
        _ = try Child.output("/bin/sh", ["-c", sync])
        var times = Times()
        for _ in 0..<Self.days {
            _ = try Child.output(
                CommandLine.arguments[0], ["merge", bus, "\(Self.ofDay)", "own"])
            times.add(
                try Times.milliseconds { _ = try Child.output("/bin/sh", ["-c", sync]) })
        }
        report.add(
            "\(Self.ofDay) changes over SSH on loopback, with start", times.percentile(0.5),
            unit: "ms", mark: "<= 1000 ms")
    }

    /// An `ssh` that knows the key and the port.
    private func layWire(_ ground: SSHGround) throws -> String {
        let folder = URL(fileURLWithPath: settings.data).path + "/wire"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let options = ground.command.dropFirst(2).dropLast().map { "'\($0)'" }
        let script = "#!/bin/sh\nexec /usr/bin/ssh \(options.joined(separator: " ")) \"$@\"\n"
        try Data(script.utf8).write(to: URL(fileURLWithPath: folder + "/ssh"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder + "/ssh")
        return folder
    }
}
