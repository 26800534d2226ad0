import Foundation
import Testing

extension InTerminals {
    /// The mouse and the clipboard of a real terminal.
    @Suite struct Mouse {
        @Test func theMouseIsAskedForAndGivenBack() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            #expect(kader.screen.modes.isSuperset(of: [1002, 1006]))
            try kader.type("\u{1B}OS")
            try kader.wait(for: "De muis is los")
            #expect(kader.screen.modes.isDisjoint(with: [1000, 1002, 1003, 1006]))
            try kader.type("\u{1B}OS")
            try kader.wait(for: "De muis werkt weer")
            #expect(kader.screen.modes.isSuperset(of: [1002, 1006]))
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
            #expect(kader.screen.modes == [7, 25])
        }

        @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
        func aSignalGivesTheMouseBackToo(signal: Int32) throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            kill(kader.process, signal)
            _ = try kader.waitForEnd()
            #expect(kader.screen.modes == [7, 25])
        }

        @Test func clicksAndTheWheelArriveThroughATerminal() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk Veenkoloniën")
            try kader.type(Self.click(on: "Demonetwerk Veenkoloniën", kader))
            try kader.wait(for: "▶Demonetwerk Veenkoloniën")
            let twice = try Self.click(on: "Demonetwerk Stad", kader)
            try kader.type(twice + twice)
            try kader.wait(for: "╔═ 1 Netwerken · Demonetwerk Sta")
        }

        @Test func aReportThatComesInPiecesIsNoTyping() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk Veenkoloniën")
            let report = try Self.click(on: "Demonetwerk Veenkoloniën", kader)
            try kader.type(String(report.prefix(6)))
            usleep(200_000)
            try kader.type(String(report.dropFirst(6)))
            try kader.wait(for: "▶Demonetwerk Veenkoloniën")
        }

        @Test func copyingSendsTheTextToTheTerminal() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            try kader.type("1y")
            try kader.wait(for: "Gekopieerd: Demonetwerk Noorderdiep · Groningen")
            let text = Data("Demonetwerk Noorderdiep\nGroningen".utf8).base64EncodedString()
            let wanted = "\u{1B}]52;c;\(text)\u{07}"
            #expect(String(decoding: kader.bytes, as: UTF8.self).contains(wanted))
        }

        @Test func anOldTerminalGetsNeitherAndIsTold() throws {
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk, columns: 80, rows: 24, ["TERM": "vt100"])
            try kader.wait(for: "09:00")
            try kader.type("1y")
            try kader.wait(for: "Niet gekopieerd")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
            let bytes = String(decoding: kader.bytes, as: UTF8.self)
            #expect(!bytes.contains("]52;") && !bytes.contains("?1002h"))
        }

        /// A press and a release on this text.
        private static func click(on text: String, _ kader: PtyProgram) throws -> String {
            for (row, line) in kader.screen.lines.enumerated() {
                guard let range = line.range(of: text) else { continue }
                let column = line.distance(from: line.startIndex, to: range.lowerBound)
                let place = "\(column + 1);\(row + 1)"
                return "\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m"
            }
            throw PtyFailure("No '\(text)' on the screen.")
        }
    }
}
