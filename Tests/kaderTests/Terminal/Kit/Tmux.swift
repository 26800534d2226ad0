import Foundation

/// A tmux with a socket of its own and one window: what a person sees in a real emulator.
final class Tmux {
    private let desk: TerminalDesk
    private var socket: String { desk.folder + "/tmux" }

    /// Starts the line of shell in a window of this size.
    init(_ line: String, at desk: TerminalDesk, columns: Int, rows: Int) throws {
        self.desk = desk
        let words = line.replacing("'", with: "'\\''")
        try tell("-f /dev/null new-session -d -x \(columns) -y \(rows) '\(words)'")
    }

    deinit {
        _ = try? tell("kill-server")
    }

    /// Presses keys by tmux's names: `Enter`, `Escape`, `j`.
    func press(_ keys: String...) throws {
        try tell("send-keys " + keys.map { "'\($0)'" }.joined(separator: " "))
    }

    /// What stands in the window.
    func capture() throws -> String {
        try tell("capture-pane -p")
    }

    @discardableResult
    func wait(for text: String, line: Int = #line) throws -> String {
        try wait("'\(text)'", line: line) { $0.contains(text) }
    }

    @discardableResult
    func wait(_ what: String, line: Int = #line, until isRight: (String) -> Bool) throws -> String {
        let end = Date(timeIntervalSinceNow: PtyProgram.patience)
        while true {
            let text = try capture()
            if isRight(text) { return text }
            guard Date() < end else {
                throw PtyFailure("Line \(line) waits for \(what); there is:\n\(text)")
            }
        }
    }

    @discardableResult
    private func tell(_ command: String) throws -> String {
        let done = try desk.run("tmux -S \(socket) \(command)")
        guard done.status == 0 else { throw PtyFailure("tmux \(command): \(done.complaints)") }
        return done.output
    }
}
