import Testing

@testable import TerminalUI

/// What is written down of an evening's keys is what is played.
@Suite struct EventLogTests {
    private func log(_ events: [InputEvent]) -> String {
        var log = EventLog()
        return events.map { log.text(for: $0) }.joined() + log.end()
    }

    @Test func aLogReadsAsWhatWasDone() throws {
        let keys = try Key.script("3 / \"stad\" <Enter> b <Tab> \"Anna\" <C-s> <Esc>")
        let events = keys.map { InputEvent.key($0) }
        let rest: [InputEvent] = [
            .paste("een\n\"twee\""), .resize(Size(columns: 100, rows: 30)),
            .mouse(MouseEvent(.press, at: Point(column: 12, row: 5))), .key("q"),
        ]
        #expect(
            log(events + rest) == """
                "3/stad" <Enter>
                "b" <Tab> "Anna" <C-s> <Esc>
                paste "een\\n\\"twee\\""
                resize 100x30
                mouse press 12,5
                "q"

                """)
    }

    @Test func whatIsWrittenIsPlayed() throws {
        var dice = Dice()
        let samples: [InputEvent] = [
            .key("a"), .key("\""), .key("\\"), .key("#"), .key("é"), .key(.space), .key(.enter),
            .key(.escape), .key(.control("s")), .key(.alt("b")), .key(.function(5)),
            .key(.backTab), .paste(""), .paste("een\ntwee \\n \"drie\""), .paste("a\\"),
            .resize(Size(columns: 80, rows: 24)),
            .mouse(MouseEvent(.doublePress, at: Point(column: 0, row: 23))),
            .mouse(MouseEvent(.drag, at: Point(column: 40, row: 0))),
            .mouse(MouseEvent(.release, at: Point(column: 41, row: 0))),
            .mouse(MouseEvent(.scrollUp, at: Point(column: 3, row: 3))),
            .mouse(MouseEvent(.scrollDown, at: Point(column: 3, row: 3))),
        ]
        for _ in 0..<500 {
            let events = (0..<Int.random(in: 0...30, using: &dice)).compactMap { _ in
                samples.randomElement(using: &dice)
            }
            #expect(try Replay(log(events)).events == events, "seed \(dice.seed)")
        }
    }

    @Test func aLogThatBreaksOffHoldsTheLastKey() throws {
        var log = EventLog()
        let text = log.text(for: .key("A")) + log.text(for: .key("n"))
        #expect(try Replay(text).events == [.key("A"), .key("n")])
    }

    @Test func linesForPeopleAreLeftOut() throws {
        #expect(try Replay("# een avond\n\n  q\n").events == [.key("q")])
    }

    @Test(arguments: [
        "<Nope>", "mouse press 1", "mouse kick 1,1", "mouse press -1,0", "resize 80", "resize 0x5",
        "paste Groningen", "paste \"a\\\"",
    ])
    func aLineThatCannotBeReadIsNamed(line: String) {
        #expect(throws: Replay.Fault(line: 2, text: line)) { try Replay("q\n\(line)") }
    }
}
