import CPty
import Foundation

/// A program in a pseudo-terminal of its own, with what its screen shows. It is ended with the test;
/// until then its desk is there.
final class PtyProgram {
    let process: pid_t
    private let desk: TerminalDesk
    private(set) var screen: VirtualScreen

    /// All that it wrote.
    private(set) var bytes: [UInt8] = []
    private var descriptor: Int32
    var hasEnded = false
    var isConnected: Bool { descriptor >= 0 }

    /// How long a test waits for what must come, on a machine that is busy.
    static let patience = 30.0

    /// Starts kader on the desk's database.
    /// - Parameter extra: variables instead of those of the desk; an empty one is left out.
    convenience init(
        _ arguments: [String] = [], at desk: TerminalDesk, columns: Int = 120, rows: Int = 40,
        _ extra: [String: String] = [:]
    ) throws {
        try self.init(
            program: TerminalDesk.program, arguments, at: desk, columns: columns, rows: rows, extra)
    }

    /// Starts a line of shell on the desk.
    convenience init(
        shell line: String, at desk: TerminalDesk, columns: Int = 120, rows: Int = 40,
        _ extra: [String: String] = [:]
    ) throws {
        try self.init(
            program: "/bin/sh", ["-c", line], at: desk, columns: columns, rows: rows, extra)
    }

    private init(
        program: String, _ arguments: [String], at desk: TerminalDesk, columns: Int, rows: Int,
        _ extra: [String: String]
    ) throws {
        let environment = desk.environment.merging(extra) { $1 }.filter { !$0.value.isEmpty }
        var argv = ([program] + arguments).map { strdup($0) } + [nil]
        var envp = environment.map { strdup($0.key + "=" + $0.value) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process: pid_t = 0
        descriptor = kader_pty_spawn(program, &argv, &envp, Int32(rows), Int32(columns), &process)
        self.process = process
        self.desk = desk
        screen = VirtualScreen(columns: columns, rows: rows)
        guard descriptor >= 0 else { throw PtyFailure("\(program) does not start: \(errno)") }
    }

    deinit {
        if !hasEnded {
            var status: Int32 = 0
            kill(-process, SIGKILL)
            _ = kader_pty_wait(process, 5000, &status)
        }
        hangUp()
    }

    func type(_ keys: String) throws {
        try type(Array(keys.utf8))
    }

    func type(_ keys: [UInt8]) throws {
        guard kader_pty_write(descriptor, keys, keys.count, 60_000) == 0 else {
            throw PtyFailure("Nobody reads what is typed.")
        }
    }

    func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        _ = kader_pty_resize(descriptor, Int32(rows), Int32(columns))
    }

    /// Closes the terminal, as a lost connection does.
    func hangUp() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    /// Takes what it wrote, waiting at most so long for the first of it.
    /// - Returns: how many bytes that was; nil when its terminal is closed.
    @discardableResult
    func listen(milliseconds: Int32) -> Int? {
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = kader_pty_read(descriptor, &buffer, buffer.count, milliseconds)
        guard count >= 0 else { return nil }
        bytes += buffer[..<count]
        screen.feed(buffer[..<count])
        return count
    }
}

/// Why a test cannot go on, with the screen as it was.
struct PtyFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
