internal import Foundation

/// Another machine with kader on it: `ssh://user@host:port/path/to/kader.sqlite`.
///
/// Without a path it is the usual database of that user.
public struct SSHPlace: Hashable, Sendable {
    let destination: String
    let port: Int?
    let database: String?

    /// - Returns: nil where the text is no such address, or one that `ssh` could take for an option.
    public init?(_ text: String) {
        guard let url = URLComponents(string: text), url.scheme == "ssh", let host = url.host,
            !host.isEmpty, !host.hasPrefix("-"), url.password == nil, url.query == nil,
            !(url.user ?? "").hasPrefix("-")
        else { return nil }
        destination = (url.user.map { $0 + "@" } ?? "") + host
        port = url.port
        database = url.path.isEmpty || url.path == "/" ? nil : url.path
    }

    /// What `ssh` is started with. Where it may not ask, it uses the keys that it has. The path is quoted for the shell at the other end.
    func arguments(asking: Bool) -> [String] {
        var arguments = ["-T", "-e", "none"] + (asking ? [] : ["-o", "BatchMode=yes"])
        if let port { arguments += ["-p", String(port)] }
        arguments += ["--", destination, "kader", "sync", "--stdio"]
        if let database { arguments += ["--database", Self.quoted(database)] }
        return arguments
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "'\\''") + "'"
    }

    /// Comes together with it.
    ///
    /// - Parameter asking: whether `ssh` may ask for what it needs at the terminal, and complain there.
    /// - Throws: ``WireError``.
    public func sync(
        _ identity: Identity, asking: Bool = true,
        goesOn: @escaping (SyncProgress) -> Bool = { _ in true }
    ) throws -> Receipt {
        let (process, forth, back) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["ssh"] + arguments(asking: asking)
        process.standardInput = forth
        process.standardOutput = back
        if !asking { process.standardError = FileHandle.nullDevice }
        do { try process.run() } catch { throw WireError.noConnection(status: 127) }
        defer {
            try? forth.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        try? forth.fileHandleForReading.close()
        try? back.fileHandleForWriting.close()
        let talk = Talk(
            identity, input: back.fileHandleForReading.fileDescriptor,
            output: forth.fileHandleForWriting.fileDescriptor)
        return try talk.ask(goesOn: goesOn)
    }
}
