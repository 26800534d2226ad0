import Foundation

/// A real sshd on a port of its own. For one key it runs what it is asked with the tests' `kader` in
/// its path; where it serves a database, it asks `kader serve-key` what a key may do. Gone when it
/// is.
final class SSHServer {
    let port: Int
    private let folder: URL

    /// The database whose keys let people in; nil where every key that is there does.
    private let served: String?

    /// Only root can start one that lets people in; where there is none, tests that need it are left
    /// out.
    static let isPossible =
        geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/sbin/sshd")

    init(serving database: String? = nil) throws {
        served = database
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("kader-sshd-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        port = try Self.freePort()
        try makeKeys()
        try write("sshd_config", server)
        try write("ssh_config", client)
        try write("ssh", "#!/bin/sh\nexec /usr/bin/ssh -F '\(path("ssh_config"))' \"$@\"\n", 0o755)
        try FileManager.default.createDirectory(
            atPath: folderOfUser, withIntermediateDirectories: true)
        try write(
            "as-user/ssh", "#!/bin/sh\nexec '\(path("ssh"))' -i '\(path("user"))' \"$@\"\n", 0o755)
        let start =
            "mkdir -p /run/sshd && /usr/sbin/sshd -f '\(path("sshd_config"))' -E '\(path("log"))'"
        guard Binary.execute(start) == 0, isUp() else { throw NotStarted(log: log) }
    }

    struct NotStarted: Error {
        let log: String
    }

    deinit {
        let pid = (try? String(contentsOfFile: path("pid"), encoding: .utf8)) ?? ""
        if let pid = Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines)) {
            kill(pid, SIGTERM)
        }
        try? FileManager.default.removeItem(at: folder)
    }

    /// The folder with the `ssh` that finds this server: first in the path of who asks.
    var environment: [String: String] {
        ["PATH": folder.path + ":/usr/bin:/bin"]
    }

    /// The public key of `user` or `bert`.
    func publicKey(of name: String) -> String { path(name + ".pub") }

    /// `ssh` with the key of `user` or `bert`, before what is asked there.
    func ssh(as name: String, _ options: String = "-T") -> String {
        "'\(path("ssh"))' -i '\(path(name))' -p \(port) \(options) 127.0.0.1"
    }

    /// The folder with an `ssh` that comes in by the key of `user`.
    var folderOfUser: String { path("as-user") }

    func address(_ database: String) -> String { "ssh://127.0.0.1:\(port)\(database)" }

    private var log: String { (try? String(contentsOfFile: path("log"), encoding: .utf8)) ?? "" }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func makeKeys() throws {
        for name in ["host", "user", "bert"] {
            let made = Binary.execute("ssh-keygen -q -t ed25519 -N '' -f '\(path(name))'")
            guard made == 0 else { throw NotStarted(log: "ssh-keygen") }
        }
        let known = try String(contentsOfFile: path("host.pub"), encoding: .utf8)
        try write("known", "[127.0.0.1]:\(port) \(known)")
    }

    private var server: String {
        let program = URL(fileURLWithPath: Binary.path).deletingLastPathComponent().path
        return """
            Port \(port)
            ListenAddress 127.0.0.1
            HostKey \(path("host"))
            PidFile \(path("pid"))
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            PermitRootLogin yes
            MaxStartups 100
            \(served.map(asking) ?? forcing(program))
            """
    }

    private func forcing(_ program: String) -> String {
        """
        AuthorizedKeysFile \(path("user.pub"))
        ForceCommand PATH='\(program)':$PATH HOME='\(folder.path)' sh -c "$SSH_ORIGINAL_COMMAND"
        """
    }

    /// As in the guide, but that it takes more variables than it should. `env` stands in front because
    /// sshd wants every folder above the command to be root's alone.
    private func asking(_ database: String) -> String {
        """
        AuthorizedKeysFile none
        AuthorizedKeysCommand /usr/bin/env \(Binary.path) serve-key %u %t %k --database \(database)
        AuthorizedKeysCommandUser root
        DisableForwarding yes
        PermitUserEnvironment no
        Subsystem sftp internal-sftp
        AcceptEnv LANG LC_* KADER_* TERMINFO* XDG_* EDITOR PAGER LESS*
        """
    }

    private var client: String {
        """
        Host *
            \(served == nil ? "IdentityFile \(path("user"))" : "")
            SendEnv LANG LC_* KADER_* TERMINFO* XDG_* EDITOR PAGER LESS*
            IdentitiesOnly yes
            UserKnownHostsFile \(path("known"))
            StrictHostKeyChecking yes
            BatchMode yes
            LogLevel ERROR
        """
    }

    private func write(_ name: String, _ text: String, _ mode: Int = 0o600) throws {
        try Data((text + "\n").utf8).write(to: folder.appendingPathComponent(name))
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: path(name))
    }

    private func isUp() -> Bool {
        let end = Date(timeIntervalSinceNow: 20)
        while Date() < end {
            if Binary.execute("ssh-keyscan -p \(port) 127.0.0.1 2>/dev/null | grep -q .") == 0 {
                return true
            }
            usleep(50_000)
        }
        return false
    }

    /// Below the ports that the system gives to who connects, which would take it meanwhile.
    private static func freePort() throws -> Int {
        let ports = (0..<100).map { _ in Int.random(in: 10_000..<30_000) }
        guard let port = ports.first(where: isFree) else { throw NotStarted(log: "no port") }
        return port
    }

    private static func isFree(_ port: Int) -> Bool {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
