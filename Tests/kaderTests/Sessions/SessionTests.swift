import Foundation
import KaderDomain
import KaderStore
import Testing

extension InTerminals {
    /// A real sshd, which asks kader who comes in: two people, each as themselves, and nothing beside.
    @Suite(.enabled(if: SSHServer.isPossible)) struct Sessions {
        private let desk: TerminalDesk
        private let server: SSHServer
        private let keys: [SessionKey]

        init() throws {
            desk = try TerminalDesk()
            server = try SSHServer(serving: desk.database)
            for (file, name) in [("user", "anna"), ("bert", "bert")] {
                let added = try desk.run("kader key add \(name) '\(server.publicKey(of: file))'")
                guard added.status == 0 else { throw PtyFailure(added.complaints) }
            }
            keys = try desk.store().keys()
        }

        private func log(_ code: String) throws -> [AccessEntry] {
            try desk.store().accessLog(AccessQuery()).filter { $0.code == code }
        }

        @Test func eachComesInUnderTheirOwnName() throws {
            let anna = try PtyProgram(
                shell: "exec " + server.ssh(as: "user", "-t"), at: desk, columns: 200)
            let bert = try PtyProgram(
                shell: "exec " + server.ssh(as: "bert", "-t"), at: desk, columns: 200,
                [
                    "KADER_ACTOR": "anna", "TERM": "../../x", "TERMINFO": desk.folder,
                    "LC_TIME": "../../x",
                ])
            try anna.wait(for: "· anna ·")
            try bert.wait(for: "· bert ·")
            try anna.type("q")
            try bert.type("U")
            try bert.wait(for: "dat kan niet over SSH")
            try bert.type("q")
            #expect(try anna.waitForEnd() == 0)
            #expect(try bert.waitForEnd() == 0)
            #expect(try Set(log("began").map(\.actor)) == ["anna", "bert"])
            #expect(try log("ended").count == 2)
        }

        @Test func tablesGoOutAndComeInOverTheWire() throws {
            let ssh = server.ssh(as: "user")
            let out = try desk.run("\(ssh) kader export networks")
            #expect(out.status == 0)
            #expect(out.output.contains("Demonetwerk Noorderdiep"))
            let back = try desk.run(
                "\(ssh) kader export networks | \(ssh) kader import networks - --dry-run")
            #expect(back.status == 0)
            #expect(try log("exported").map(\.actor) == ["anna", "anna"])
            let noTerminal = try desk.run(ssh)
            #expect(noTerminal.status == 77)
            #expect(noTerminal.complaints.contains("ssh -t"))
        }

        @Test func aLaptopComesTogetherWithTheOffice() throws {
            let bus = desk.folder + "/bus.sqlite"
            _ = try desk.run("kader backup \(bus)")
            let path = "PATH='\(server.folderOfUser)':$PATH"
            let made = try desk.run(
                "kader contact add 'Jo Aerts' --phone 0612345678 --database \(bus)")
            #expect(made.status == 0, "\(made.complaints)")
            let synced = try desk.run(
                "\(path) kader sync ssh://127.0.0.1:\(server.port) --database \(bus)")
            #expect(synced.status == 0, "\(synced.complaints)")
            let found = try desk.run("kader contact list --json")
            #expect(found.output.contains("Aerts"))
            #expect(try log("synced").map(\.actor) == ["anna", "anna"])
            #expect(try log("synced").first?.way == .session(key: log("began")[0].way?.code ?? ""))
        }

        /// What is asked, quoted once for the shell of the test.
        private static let attempts = [
            "id", "sh -i", "kader contact list", "kader key list", "'kader export contacts; id'",
            "'kader export $(id)'", "'kader export `id`'", "\"kader export contacts\nid\"",
            "kader export contacts --output /var/x", "kader export contacts --database /etc/passwd",
            "kader export contacts --as bert", "kader import contacts /etc/passwd",
            "kader sync --stdio --database /x", "kader sync /tmp", "'scp -f /etc/passwd'",
            "-s sftp",
        ]

        @Test func nobodyGetsOut() throws {
            let ssh = server.ssh(as: "user")
            let lines = Self.attempts.enumerated().map { index, attempt in
                "( \(ssh) \(attempt) > out.\(index) 2> err.\(index); echo $? > rc.\(index) ) &"
            }
            _ = try desk.run("cd '\(desk.folder)'; " + lines.joined(separator: "\n") + "\nwait")
            for (index, attempt) in Self.attempts.enumerated() {
                #expect(try text("rc", index) == "77\n", "\(attempt)")
                #expect(try text("out", index) == "", "\(attempt)")
                // Of a subsystem sshd passes on no words.
                let isTold = try text("err", index).contains("Over SSH kan")
                #expect(isTold || attempt.hasPrefix("-s"), "\(attempt)")
            }
            #expect(try log("refused").count == Self.attempts.count)
            #expect(try log("refused").allSatisfy { $0.actor == "anna" })
        }

        private func text(_ name: String, _ index: Int) throws -> String {
            try String(contentsOfFile: "\(desk.folder)/\(name).\(index)", encoding: .utf8)
        }

        @Test func nothingIsForwarded() throws {
            let ssh = server.ssh(as: "user", "-W 127.0.0.1:\(server.port)")
            let forwarded = try desk.run("\(ssh) < /dev/null")
            #expect(forwarded.status != 0)
            #expect(!forwarded.output.contains("SSH-2.0"))
        }

        @Test func anUnknownKeyIsNotLetIn() throws {
            _ = try desk.run("ssh-keygen -q -t ed25519 -N '' -f '\(desk.folder)/new'")
            let ssh = server.ssh(as: "user").replacing(
                "user'", with: "none' -i '\(desk.folder)/new'")
            #expect(try desk.run("\(ssh) kader export networks").status == 255)
        }

        /// A session with a network half filled in.
        private func halfFilled() throws -> PtyProgram {
            let kader = try PtyProgram(shell: "exec " + server.ssh(as: "user", "-t"), at: desk)
            try kader.wait(for: "Demonetwerk")
            try kader.type("1n")
            try kader.wait(for: "Naam*")
            try kader.type("Netwerk van de dijk")
            try kader.wait(for: "Netwerk van de dijk")
            return kader
        }

        @Test func takingAKeyBackEndsItsSessionAndKeepsTheForm() throws {
            let kader = try halfFilled()
            let key = try #require(keys.first { $0.actor.name == "anna" })
            try desk.store(as: "bert").revokeKey(key.fingerprint)
            #expect(try kader.waitForEnd() == 77)
            #expect(kader.screen.text.contains("je sleutel is ingetrokken"))
            #expect(try desk.store().drafts().count == 1)
            #expect(try desk.run(server.ssh(as: "user") + " kader export networks").status == 255)
        }

        @Test func takingAKeyBackEndsWhatWaitsWithoutATerminal() throws {
            let kader = try PtyProgram(
                shell: "sleep 99 | { " + server.ssh(as: "user")
                    + " kader sync --stdio; echo rc $?; }", at: desk)
            try waitUntil { try !log("began").isEmpty }
            let key = try #require(keys.first { $0.actor.name == "anna" })
            try desk.store(as: "bert").revokeKey(key.fingerprint)
            try kader.wait(for: "rc 77")
            kader.hangUp()
        }

        @Test func aLostConnectionKeepsTheForm() throws {
            let kader = try halfFilled()
            kader.hangUp()
            try waitUntil { try !log("ended").isEmpty }
            #expect(try desk.store().drafts().count == 1)
        }

        private func waitUntil(_ isSo: () throws -> Bool) throws {
            let end = Date(timeIntervalSinceNow: PtyProgram.patience)
            while try !isSo() {
                guard Date() < end else { throw PtyFailure("It does not come.") }
                usleep(50_000)
            }
        }
    }
}
