import Testing

@testable import TerminalUI

/// A recording terminal plays what it was given and keeps what it was shown.
@MainActor
@Suite struct RecordingTerminalTests {
    @Test func playsEventsInOrder() {
        let terminal = RecordingTerminal(events: [.key("a"), .paste("b")])
        terminal.play([.key("c")])
        #expect(terminal.nextEvent() == .key("a"))
        #expect(terminal.nextEvent() == .paste("b"))
        #expect(terminal.nextEvent() == .key("c"))
        #expect(terminal.nextEvent() == nil)
    }

    @Test func takesTheSizeOfAResize() {
        let terminal = RecordingTerminal(events: [.resize(.smallest)])
        #expect(terminal.size == Size(columns: 80, rows: 24))
        _ = terminal.nextEvent()
        #expect(terminal.size == Size(columns: 40, rows: 10))
    }

    @Test func keepsWhatItIsGiven() {
        let terminal = RecordingTerminal()
        let canvas = Canvas(size: terminal.size)
        terminal.show(canvas)
        #expect(terminal.copy("AM18"))
        terminal.close()
        #expect(terminal.shown == [canvas])
        #expect(terminal.copied == ["AM18"])
        #expect(terminal.isClosed)
    }
}
