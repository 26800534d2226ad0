import CPty
import Foundation

extension PtyProgram {
    /// Reads until this is on the screen.
    func wait(for text: String, line: Int = #line) throws {
        try wait("'\(text)'", line: line) { $0.text.contains(text) }
    }

    /// Reads until this is no longer on the screen.
    func waitUntilGone(_ text: String, line: Int = #line) throws {
        try wait("no '\(text)'", line: line) { !$0.text.contains(text) }
    }

    /// Reads until the screen is as wanted.
    func wait(
        _ what: String, line: Int = #line, until isRight: (VirtualScreen) -> Bool
    ) throws {
        let end = Date(timeIntervalSinceNow: Self.patience)
        while !isRight(screen) {
            guard listen(milliseconds: 200) != nil || isRight(screen), Date() < end else {
                throw PtyFailure("Line \(line) waits for \(what); there is:\n\(screen.text)")
            }
        }
    }

    /// Reads until nothing has come for so long.
    func waitForSilence(milliseconds: Int32) throws {
        let end = Date(timeIntervalSinceNow: Self.patience)
        while let count = listen(milliseconds: milliseconds), count > 0 {
            if Date() > end { throw PtyFailure("It is never silent.") }
        }
    }

    /// Reads until the program has ended.
    /// - Returns: its exit status; 128 and the signal where one ended it.
    func waitForEnd(seconds: Double = patience, line: Int = #line) throws -> Int32 {
        let end = Date(timeIntervalSinceNow: seconds)
        var status: Int32 = 0
        while kader_pty_wait(process, 10, &status) == 0 {
            if isConnected { listen(milliseconds: 20) }
            guard Date() < end else {
                throw PtyFailure("Line \(line): it does not end.\n\(screen.text)")
            }
        }
        hasEnded = true
        while isConnected, let count = listen(milliseconds: 0), count > 0 {}
        return status
    }
}

extension PtyProgram {
    /// Waits for the end without reading what it writes.
    func waitForEndUnread(seconds: Double = patience) throws -> Int32 {
        var status: Int32 = 0
        guard kader_pty_wait(process, Int32(seconds * 1000), &status) == 1 else {
            throw PtyFailure("It does not end while nobody reads.")
        }
        hasEnded = true
        return status
    }
}
