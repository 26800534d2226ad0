import Testing

@testable import TerminalUI

/// What is written down of an evening's keys is what is played.
@Suite struct EventLogTests {
    private func log(_ events: [InputEvent]) -> String {
        var log = EventLog()
        return events.map { log.text(for: LoggedEvent($0)) }.joined() + log.end()
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
            #expect(try Replay(log(events)).events.map(\.event) == events, "seed \(dice.seed)")
        }
    }

    @Test func aLogThatBreaksOffHoldsTheLastKey() throws {
        var log = EventLog()
        let text = log.text(for: LoggedEvent(.key("A"))) + log.text(for: LoggedEvent(.key("n")))
        #expect(try Replay(text).events.map(\.event) == [.key("A"), .key("n")])
    }

    @Test func linesForPeopleAreLeftOut() throws {
        #expect(try Replay("# een avond\n\n  q\n").events == [LoggedEvent(.key("q"))])
    }

    @Test func whatAKeyDidStandsBehindItAndIsReadBack() throws {
        let events = [
            LoggedEvent(.key("3"), does: "everywhere.pane-3"), LoggedEvent(.key("j"), does: "a.b"),
            LoggedEvent(.key(.enter), does: "plans.open"), LoggedEvent(.key("A")),
            LoggedEvent(.key("("), does: "a.b"), LoggedEvent(.key(.tab), does: "form.next-field"),
            LoggedEvent(.key("\""), does: "a.b"), LoggedEvent(.key(")")),
        ]
        var log = EventLog()
        let text = events.map { log.text(for: $0) }.joined() + log.end()
        #expect(
            text == """
                3(everywhere.pane-3) j(a.b) <Enter>(plans.open)
                "A" ((a.b) <Tab>(form.next-field) <Quote>(a.b) ")"

                """)
        #expect(try Replay(text).events == events)
    }

    @Test func linesOfTheProgramAsLinesAreReadBack() throws {
        let typed = ["netwerken", "", "a \"b\" \\ c", "line x"]
        let replay = try Replay("# een kop\n" + typed.map(EventLog.line).joined())
        #expect(replay.lines == typed && replay.events.isEmpty)
    }

    @Test func linesAndKeysAreNotMixed() {
        #expect(throws: Replay.Fault(line: 2, text: "q")) { try Replay("line \"1\"\nq") }
        #expect(throws: Replay.Fault(line: 2, text: "line \"1\"")) { try Replay("q\nline \"1\"") }
    }

    @Test(arguments: [
        "<Nope>", "j()", "jj(a.b)", "(a.b)", "line x", "mouse press 1", "mouse kick 1,1",
        "mouse press -1,0", "resize 80", "resize 0x5",
        "paste Groningen", "paste \"a\\\"",
    ])
    func aLineThatCannotBeReadIsNamed(line: String) {
        #expect(throws: Replay.Fault(line: 2, text: line)) { try Replay("q\n\(line)") }
    }
}
