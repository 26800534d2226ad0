internal import Foundation

/// An sshd on loopback that runs one command for who has its key, as long as it is measured.
struct SSHGround {
    private let folder: String
    private let port = Int.random(in: 10_000..<30_000)

    /// `ssh`, in a terminal.
    let command: [String]

    /// Nil where there is no sshd, or not the right to start one that lets people in.
    init?(in data: String, running program: [String]) throws {
        guard geteuid() == 0, FileManager.default.isExecutableFile(atPath: "/usr/sbin/sshd") else {
            return nil
        }
        folder = URL(fileURLWithPath: data).path + "/ssh"
        command = [
            "ssh", "-tt", "-F", "none", "-i", folder + "/user", "-p", "\(port)",
            "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
            "-o", "LogLevel=ERROR", "-o", "BatchMode=yes", "127.0.0.1",
        ]
        // Whoever logs in is in another folder.
        let words = program.map { "'\($0.contains("/") ? URL(fileURLWithPath: $0).path : $0)'" }
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        // Nobody is offered the tour.
        try FileManager.default.createDirectory(
            atPath: folder + "/state/kader", withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: folder + "/state/kader/tour"))
        for name in ["host", "user"] {
            _ = try Child.output(
                "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(name)"])
        }
        let settings = """
            Port \(port)
            ListenAddress 127.0.0.1
            HostKey \(folder)/host
            PidFile \(folder)/pid
            AuthorizedKeysFile \(folder)/user.pub
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            PermitRootLogin yes
            MaxStartups 400
            ForceCommand exec env XDG_STATE_HOME='\(folder)/state' \(words.joined(separator: " "))

            """
        try settings.write(toFile: folder + "/config", atomically: true, encoding: .utf8)
        _ = try Child.output(
            "/bin/sh", ["-c", "mkdir -p /run/sshd; /usr/sbin/sshd -f '\(folder)/config'"])
    }

    func end() {
        let pid = (try? String(contentsOfFile: folder + "/pid", encoding: .utf8)) ?? ""
        if let pid = Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines)) {
            kill(pid, SIGTERM)
        }
    }
}
