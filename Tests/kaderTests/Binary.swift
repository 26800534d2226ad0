import Foundation

/// The real `kader`, run as a shell would run it, each time with a database of its own.
///
/// By `popen`, because Foundation's Process waits for whatever inherits its pipes. Its folder goes
/// when it does.
final class Binary: Sendable {
    /// What came of one run.
    struct Outcome: Equatable {
        let status: Int32
        let out: String
        let err: String

        var lines: [Substring] { out.split(separator: "\n") }

        /// The first line: the id of what was made.
        var id: String { lines.first.map(String.init) ?? "" }
    }

    let folder: URL
    var database: String { path("kader.sqlite") }

    /// Beside the test bundle, where SwiftPM puts every product.
    static let path: String = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return bundle.appendingPathComponent("kader").path
    }()

    /// In a new folder that is empty.
    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("kader-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Runs with these arguments; `KADER_DATABASE` is ``database``, nothing else of ours is set.
    @discardableResult
    func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(arguments, input: input, environment: environment)
    }

    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        let run = UUID().uuidString
        try Data(input.utf8).write(to: folder.appendingPathComponent("\(run).in"))
        let command = shell(arguments, environment)
        let files = ["in", "out", "err"].map { Self.quoted(path("\(run).\($0)")) }
        let status = Self.execute("\(command) < \(files[0]) > \(files[1]) 2> \(files[2])")
        return Outcome(status: status, out: try read("\(run).out"), err: try read("\(run).err"))
    }

    /// The command as a line for `sh`.
    func shell(_ arguments: [String], _ environment: [String: String] = [:]) -> String {
        var all = ["KADER_DATABASE": database, "KADER_ACTOR": "anna", "HOME": folder.path]
        all.merge(environment) { $1 }
        let settings = all.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.quoted($0.value))" }
        let program = ([Self.path] + arguments).map(Self.quoted).joined(separator: " ")
        return "env -u LC_ALL -u KADER_NOW -u KADER_LANGUAGE -u XDG_DATA_HOME "
            + "-u XDG_CONFIG_HOME -u KADER_THEME "
            + settings.joined(separator: " ") + " " + program
    }

    /// Runs a line of `sh` and waits for it.
    static func execute(_ line: String) -> Int32 {
        finish(start(line))
    }

    /// Starts a line of `sh`. It may not wait for children of its own: a shell that a test starts
    /// has its signals blocked.
    static func start(_ line: String) -> UnsafeMutablePointer<FILE>? {
        popen(line, "re")
    }

    /// Waits for what was started; its exit status, -1 where a signal ended it.
    static func finish(_ stream: UnsafeMutablePointer<FILE>?) -> Int32 {
        guard let stream else { return -1 }
        let status = pclose(stream)
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }

    static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
