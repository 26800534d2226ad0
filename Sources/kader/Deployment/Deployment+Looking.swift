import Foundation

extension Deployment {
    /// This machine as it is.
    ///
    /// - Parameters:
    ///   - name: of the account; letters, digits, `_` and `-`, so that it can be put in a command.
    ///   - database: the file.
    init(looking name: String, at database: String, program: String) {
        let files = ["", "-wal", "-shm", ".lock", ".keys"].map { database + $0 }
        let folder = URL(fileURLWithPath: database).deletingLastPathComponent().path
        self.init(
            name: name, account: Account(named: name), sshd: Self.askSSHD(about: name),
            data: (files + [folder]).compactMap { FileFacts($0) },
            program: [FileFacts(program)].compactMap(\.self) + FileFacts.above(program),
            missingTimers: Self.timers.filter { !Self.isOn($0) })
    }

    private static let timers = ["kader-upkeep.timer", "kader-backup.timer"]

    private static func isOn(_ timer: String) -> Bool {
        let path = "/etc/systemd/system/timers.target.wants/" + timer
        return FileManager.default.fileExists(atPath: path)
    }

    private static func askSSHD(about name: String) -> String {
        let command = "/usr/sbin/sshd -T -C user=\(name),host=localhost,addr=127.0.0.1 2>/dev/null"
        guard let pipe = popen(command, "re") else { return "" }
        defer { pclose(pipe) }
        var (text, buffer) = ("", [CChar](repeating: 0, count: 4096))
        while fgets(&buffer, Int32(buffer.count), pipe) != nil {
            text += String(
                decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
        return text
    }
}
