import Testing

extension InTerminals {
    /// Terminals of many kinds.
    @Suite struct Kinds {
        @Test(arguments: [(80, 24), (120, 40)])
        func aPersonSeesThePanesInTmux(columns: Int, rows: Int) throws {
            let desk = try TerminalDesk()
            let tmux = try Tmux("kader; echo rc $?; cat", at: desk, columns: columns, rows: rows)
            let first = try tmux.wait(for: "loopbaan")
            #expect(first.contains("1 Netwerk"))
            let (plans, agenda) =
                columns < 120 ? ("2 Plannen", "3 Spreekuur") : ("2 Regioplannen", "3 Spreekuren")
            #expect(first.contains(plans))
            #expect(first.contains(agenda))
            try tmux.press("1", "Enter")
            try tmux.wait(for: "voorzitter")
            try tmux.press("Escape")
            try tmux.wait(for: "Demonetwerk Wad")
            try tmux.press("?")
            try tmux.wait(for: "Wat kan hier")
            try tmux.press("Escape")
            try tmux.wait("the help gone") { !$0.contains("Wat kan hier") }
            try tmux.press("q")
            let last = try tmux.wait(for: "rc 0")
            #expect(!last.contains("Netwerk"))
        }

        @Test(arguments: ["screen", "linux", "vt100", "xterm-256color", "tmux-256color"])
        func everyKindOfTerminalShowsTheSame(type: String) throws {
            let desk = try TerminalDesk()
            let tmux = try Tmux(
                "TERM=\(type) kader; echo rc $?; cat", at: desk, columns: 80, rows: 24)
            let wanted = Self.trimmed(try desk.run("kader screen --size 80x24").output)
            try tmux.wait("\(wanted)") { Self.trimmed($0) == wanted }
            try tmux.press("q")
            try tmux.wait(for: "rc 0")
        }

        @Test func anUnknownKindIsTakenForAnotherAndSaysSo() throws {
            let kader = try PtyProgram(
                at: try TerminalDesk(), columns: 80, rows: 24, ["TERM": "xterm-marvellous"])
            try kader.wait(for: "╔═ Spreekuren")
            try kader.wait(
                for: "Terminal xterm-marvellous is hier onbekend; kader doet als xterm-256color.")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
        }

        @Test func aTerminalThatCanOnlyPrintGetsLines() throws {
            let kader = try PtyProgram(at: try TerminalDesk(), ["TERM": "dumb"])
            try kader.wait(for: "Kies een nummer of opdracht")
            #expect(!kader.bytes.contains(0x1B))
            try kader.type("q\n")
            #expect(try kader.waitForEnd() == 0)
        }

        @Test func aTerminalThatTellsNothingIsTakenForAnother() throws {
            let kader = try PtyProgram(at: try TerminalDesk(), ["TERM": ""])
            try kader.wait(for: "╔═ 3 Spreekuren")
            try kader.wait(for: "xterm-256color")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
        }

        @Test func withoutColourNoColourIsSent() throws {
            let kader = try PtyProgram(at: try TerminalDesk(), ["NO_COLOR": "1"])
            try kader.wait(for: "╔═ 3 Spreekuren")
            try kader.type("?")
            try kader.wait(for: "Wat kan hier")
            #expect(!Self.hasColour(kader.bytes))
        }

        @Test func withColourColourIsSent() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "╔═ 3 Spreekuren")
            #expect(Self.hasColour(kader.bytes))
        }

        @Test func aLocaleWithoutUnicodeGetsPlainLinesAndSaysSo() throws {
            let kader = try PtyProgram(at: try TerminalDesk(), ["LC_ALL": "C"])
            try kader.wait(for: "3 Spreekuren")
            try kader.wait(for: "niet op UTF-8 ingesteld")
            try kader.type("/é_")
            try kader.wait(for: "__")
            try kader.type("\u{1B}")
            try kader.waitUntilGone("__")
            try kader.type("?")
            try kader.wait(for: "Wat kan hier")
            #expect(kader.bytes.allSatisfy { $0 < 0x80 })
            try kader.type("\u{1B}")
            try kader.waitUntilGone("Wat kan hier")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
        }

        /// Without blanks and empty rows at the ends.
        private static func trimmed(_ text: String) -> [String] {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                String(line.reversed().drop { $0 == " " }.reversed())
            }
            return Array(lines.reversed().drop(while: \.isEmpty).reversed())
        }

        /// Whether a colour of letters or of the ground is set, by any of the ways.
        private static func hasColour(_ bytes: [UInt8]) -> Bool {
            let text = String(decoding: bytes, as: UTF8.self)
            return text.contains(/\u{1B}\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7])(;[0-9;]*)?m/)
        }
    }
}
