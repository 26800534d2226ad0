import Foundation
import KaderTesting
import Testing

/// Real programs that are killed while they come together, at either end and at any moment (issue 7):
/// afterwards it is as if they had not begun, or complete; run again, it goes on. A thousand times in a
/// soak.
@Suite struct SyncKillTests {
    private let (house, bus): (Binary, Binary)
    private let stick: String

    init() throws {
        (house, bus) = (try Binary(), try Binary())
        stick = house.path("stick")
        for program in [house, bus] { try #require(try program.run("init").status == 0) }
        try FileManager.default.createDirectory(
            atPath: stick, withIntermediateDirectories: true)
        let code = try house.run("remote", "invite", stick).id
        try #require(try bus.run("remote", "join", stick, code).status == 0)
        try #require(try house.run("sync", stick).status == 0)
    }

    @Test func overAWireItGoesOnTheNextTime() throws {
        try layWire()
        try killing(times: Volume.of(500), seed: 1) { seeded in
            let isAsker = seeded.int(in: 0...1) == 0
            return Attempt(
                by: bus, at: "ssh://huis\(house.database)",
                shield: isAsker ? seeded.shield : "",
                farShield: isAsker ? "" : seeded.shield)
        }
    }

    @Test func byAFolderItGoesOnTheNextTime() throws {
        try killing(times: Volume.of(500), seed: 2) { seeded in
            Attempt(by: seeded.pick([house, bus]), at: stick, shield: seeded.shield, farShield: "")
        }
    }

    /// One time of coming together that is cut off.
    private struct Attempt {
        let program: Binary
        let place: String

        /// What kills the program, and the one at the other end; blank for neither.
        let shield: String
        let farShield: String

        init(by program: Binary, at place: String, shield: String, farShield: String) {
            (self.program, self.place) = (program, place)
            (self.shield, self.farShield) = (shield, farShield)
        }

        func run() {
            let path = "\(program.path("bin")):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
            let line = program.shell(
                ["sync", place], ["PATH": path, "KADER_TEST_SHIELD": farShield])
            _ = Binary.execute("\(shield) \(line) < /dev/null > /dev/null 2>&1")
        }
    }

    private func killing(
        times: Int, seed: UInt64, _ attempt: (inout Seeded) -> Attempt
    ) throws {
        var seeded = Seeded(seed)
        var people = 0
        for time in 0..<times {
            if time % 5 == 0 {
                for program in [house, bus] {
                    people += 1
                    let added = try program.run(
                        "contact", "add", "Anna \(people)", "--phone", "06-\(10_000_000 + people)")
                    try #require(added.status == 0, "\(added.err)")
                }
            }
            attempt(&seeded).run()
            if time % 20 == 0 { try expectSound() }
        }
        try expectSound()
        for program in [house, bus, house, bus] {
            try #require(try program.run("sync", stick).status == 0)
        }
        let list = try house.run("contact", "list")
        #expect(list.lines.count == people)
        #expect(try bus.run("contact", "list").out == list.out)
        #expect(try bus.run("sync", stick, "--json").out.contains("\"onlyHere\": 0"))
    }

    private func expectSound() throws {
        for program in [house, bus] {
            let found = try program.run("check")
            #expect(found.status == 0, "\(found.out)\(found.err)")
        }
    }

    /// In the place of `ssh`, a program that starts the other end here.
    private func layWire() throws {
        let folder = bus.path("bin")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let script = """
            #!/bin/sh
            exec $KADER_TEST_SHIELD \(Binary.quoted(Binary.path)) sync --stdio \
            --database \(Binary.quoted(house.database))
            """
        try Data(script.utf8).write(to: URL(fileURLWithPath: folder + "/ssh"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder + "/ssh")
    }
}

extension Seeded {
    /// Kills what it starts within a fifth of a second: alone, or with all that it started.
    fileprivate var shield: String {
        mutating get {
            let moment = int(in: 1...200)
            let alone = int(in: 0...1) == 0 ? "--foreground " : ""
            return
                "timeout \(alone)-s KILL 0.\(moment < 100 ? moment < 10 ? "00" : "0" : "")\(moment)"
        }
    }
}
