import Foundation
import Testing

extension InTerminals {
    /// Crashes: the shell has its terminal back.
    @Suite struct Crashes {
        @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP])
        func aCrashGivesTheShellItsTerminalBack(signal: Int32) throws {
            let line = "stty -a; kader; echo rc $?; stty -a; echo done"
            let shell = try PtyProgram(shell: line, at: try TerminalDesk())
            try shell.wait(for: "╔═ 3 Spreekuren")
            kill(try Self.child(of: shell.process), signal)
            try shell.wait(for: "done")
            #expect(try shell.waitForEnd() == 0)
            #expect(shell.screen.text.contains("rc \(128 + signal)"))
            #expect(shell.screen.modes == [7, 25])
            let settings = Terminals.settings(in: shell.bytes)
            #expect(settings.count == 2)
            #expect(settings.first == settings.last)
        }

        private static func child(of process: pid_t) throws -> pid_t {
            let path = "/proc/\(process)/task/\(process)/children"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            guard let child = text.split(separator: " ").first.flatMap({ pid_t($0) }) else {
                throw PtyFailure("No child of \(process).")
            }
            return child
        }
    }
}
