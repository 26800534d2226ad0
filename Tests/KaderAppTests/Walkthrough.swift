import KaderApp
import TerminalUI

/// The program as someone walks through it: every stop is the keys that were pressed and the
/// screen that they gave.
struct Walkthrough {
    private(set) var rehearsal: Rehearsal

    /// `» ` and the keys, then the screen, once for every stop.
    private(set) var transcript = ""

    init(_ dependencies: Dependencies, size: Size = Size(columns: 80, rows: 24)) {
        rehearsal = Rehearsal(dependencies, size: size)
    }

    /// The screen now, as text.
    var screen: String { rehearsal.canvas.text }

    /// Presses the keys of a script, and keeps the screen after the last.
    mutating func stop(_ script: String = "") throws {
        try press(script)
        transcript += "» \(script)\n\(screen)\n\n"
    }

    /// Presses the keys of a script.
    mutating func press(_ script: String) throws {
        rehearsal.press(try Key.script(script))
    }

    mutating func send(_ message: AppMessage) {
        rehearsal.send(message)
    }
}
