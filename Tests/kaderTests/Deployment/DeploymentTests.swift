import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import kader

/// How the machine lets people in, looked at.
@Suite struct DeploymentTests {
    /// As `sshd -T` says what the guide has.
    private static let good = [
        "port 22", "authorizedkeysfile none", "authorizedkeyscommanduser kader",
        "authorizedkeyscommand /usr/local/bin/kader serve-key %u %t %k",
        "authenticationmethods publickey", "disableforwarding yes", "permittty yes",
        "permituserrc no", "permituserenvironment no", "forcecommand none", "acceptenv LANG",
        "acceptenv LC_*",
    ]

    private func findings(_ lines: [String]) -> [String] {
        SSHDSettings(lines.joined(separator: "\n")).findings(for: "kader", .en).map(\.detail)
    }

    @Test func asInTheGuideAllIsWell() {
        #expect(findings(Self.good) == [])
    }

    @Test(arguments: [
        ("authorizedkeysfile .ssh/authorized_keys", "AuthorizedKeysFile none"),
        ("authorizedkeyscommanduser root", "AuthorizedKeysCommandUser kader"),
        ("authorizedkeyscommand none", "AuthorizedKeysCommand "),
        ("authorizedkeyscommand /var/kader-x serve-key %u %t %k", "AuthorizedKeysCommand "),
        ("authenticationmethods any", "AuthenticationMethods publickey"),
        ("disableforwarding no", "DisableForwarding yes"), ("permittty no", "PermitTTY yes"),
        ("permituserrc yes", "PermitUserRC no"),
        ("permituserenvironment yes", "PermitUserEnvironment no"),
        ("forcecommand /bin/sh", "ForceCommand none"), ("acceptenv LD_*", "AcceptEnv LANG LC_*"),
        ("acceptenv *", "AcceptEnv LANG LC_*"),
    ])
    func whatIsOtherwiseIsToldWithTheLineToWrite(line: String, wanted: String) throws {
        let name = try #require(line.split(separator: " ").first)
        let others = Self.good.filter { !$0.hasPrefix(name + " ") }
        let found = findings(others + [line])
        #expect(found.count == 1)
        #expect(found.first?.contains(wanted) == true)
    }

    private func machine(
        account: Account? = Account(name: "kader", id: 990, shell: "/bin/sh"),
        data: [FileFacts] = [FileFacts(path: "/d/x", owner: 990, mode: 0o600)],
        program: [FileFacts] = [FileFacts(path: "/usr/bin/kader", owner: 0, mode: 0o755)],
        timers: [String] = []
    ) -> [String] {
        Deployment(
            name: "kader", account: account, sshd: Self.good.joined(separator: "\n"), data: data,
            program: program, missingTimers: timers
        ).findings(in: .en).map(\.rule)
    }

    @Test func eachPartOfTheMachineIsLookedAt() {
        #expect(machine() == [])
        #expect(machine(account: nil) == ["account"])
        #expect(machine(account: Account(name: "kader", id: 990, shell: "/bin/bash")) == ["shell"])
        #expect(
            machine(account: Account(name: "kader", id: 990, shell: "/usr/sbin/nologin"))
                == ["shell"])
        #expect(machine(data: [FileFacts(path: "/d/x", owner: 990, mode: 0o640)]) == ["mode"])
        #expect(machine(data: [FileFacts(path: "/d/x", owner: 0, mode: 0o600)]) == ["owner"])
        #expect(
            machine(program: [FileFacts(path: "/usr/bin", owner: 0, mode: 0o775)]) == ["program"])
        #expect(
            machine(program: [FileFacts(path: "/usr/bin", owner: 5, mode: 0o755)]) == ["program"])
        #expect(machine(timers: ["kader-backup.timer"]) == ["timer"])
    }

    @Test func theGuideAndTheFileForSSHDSayTheSame() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        func read(_ path: String) throws -> String {
            try String(contentsOf: root.appending(path: path), encoding: .utf8)
        }
        let guide = try read("Sources/KaderApp/KaderApp.docc/Deployment.md")
        let lines = try read("Resources/deployment/kader.conf").split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
        #expect(lines.count == 10)
        for line in lines { #expect(guide.contains(line), "\(line)") }
    }

    @Test func theCommandTellsWhatIsNotSo() throws {
        let kader = try Binary()
        try kader.run("init")
        let outcome = try kader.run("check", "--deployment", "nobody-here", "--json")
        #expect(outcome.status == 1)
        #expect(outcome.out.contains("\"account\""))
        #expect(try kader.run("check", "--deployment", "x;id").status == 64)
    }
}
