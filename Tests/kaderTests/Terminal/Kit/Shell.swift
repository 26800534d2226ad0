import CPty
import Foundation

/// A command that came to its end: what it printed, and how it ended.
struct Finished {
    let status: Int32
    let output: String
    let complaints: String
}

extension TerminalDesk {
    /// Runs a line of shell here, without a keyboard. Its output goes to files, not to a terminal.
    func run(_ line: String, _ extra: [String: String] = [:]) throws -> Finished {
        let name = folder + "/" + UUID().uuidString
        let program = try PtyProgram(
            shell: "{ \(line)\n} </dev/null >\(name).out 2>\(name).err", at: self, extra)
        let status = try program.waitForEnd(seconds: 120)
        return Finished(
            status: status, output: try String(contentsOfFile: name + ".out", encoding: .utf8),
            complaints: try String(contentsOfFile: name + ".err", encoding: .utf8))
    }
}
