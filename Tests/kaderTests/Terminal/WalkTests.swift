import Testing

extension InTerminals {
    /// From the first screen to the shell, in a terminal whose every byte is seen.
    @Suite struct Walks {
        @Test func theFirstScreenShowsThreePanes() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            for pane in ["1 Netwerken", "2 Regioplannen", "3 Spreekuren"] {
                try kader.wait(for: pane)
            }
        }

        @Test func aWalkEndsWithTheTerminalAsItWas() throws {
            let line = "stty -a; kader; echo rc $?; stty -a"
            let shell = try PtyProgram(shell: line, at: try TerminalDesk())
            try shell.wait(for: "╔═ 3 Spreekuren")
            try walk(shell)
            try shell.type("q")
            #expect(try shell.waitForEnd() == 0)
            #expect(shell.screen.text.contains("rc 0"))
            let settings = Terminals.settings(in: shell.bytes)
            #expect(settings.count == 2)
            #expect(settings.first == settings.last)
        }

        @Test func leavingUndoesEverythingThatStartingTurnedOn() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "╔═ 3 Spreekuren")
            #expect(kader.screen.modes.isSuperset(of: [1049, 1002, 1006, 2004]))
            let before = kader.bytes.count
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
            #expect(kader.screen.modes == [7, 25])
            let parting = String(decoding: kader.bytes[before...], as: UTF8.self)
            for sequence in ["?1006l", "?1002l", "?2004l", "?1049l"] {
                #expect(parting.contains("\u{1B}[" + sequence))
            }
        }

        @Test func aThousandKeysInOneWriteAreDrawnAFewTimes() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "╔═ 3 Spreekuren")
            try kader.waitForSilence(milliseconds: 300)
            let before = kader.bytes.count
            try kader.type(String(repeating: "jk", count: 500) + "?")
            try kader.wait(for: "Wat kan hier")
            // A drawing of a moved selection is about a hundred bytes, so a thousand were 100,000.
            #expect(kader.bytes.count - before < 20_000)
        }

        @Test func aSequenceThatNobodyKnowsTypesNothing() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            try kader.type("1n")
            try kader.wait(for: "Naam*")
            try kader.type("ab\u{1B}[27;5;13~\u{1B}[I\u{1B}OyCd")
            try kader.wait(for: "abCd")
        }

        @Test func aCharacterWhoseBytesComeOneByOneIsTyped() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            try kader.type("1n")
            try kader.wait(for: "Naam*")
            for byte in Array("é€𝄞".utf8) {
                try kader.type([byte])
                kader.listen(milliseconds: 60)
            }
            try kader.wait(for: "é€𝄞")
        }

        @Test func aLargePasteIsTakenAtOnce() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            try kader.type("1n")
            try kader.wait(for: "Naam*")
            let text = String(repeating: "é", count: 100_000)
            try kader.type("\u{1B}[200~" + text + "\u{1B}[201~")
            try kader.type("\u{13}")
            try kader.wait("the paste in the field") { $0.text.contains("éééé") }
        }

        private func walk(_ kader: PtyProgram) throws {
            try kader.type("1")
            try kader.wait(for: "╔═ 1 Netwerken")
            try kader.type("2")
            try kader.wait(for: "╔═ 2 Regioplannen")
            try kader.type("3")
            try kader.wait(for: "╔═ 3 Spreekuren")
            try kader.type("1\r")
            try kader.wait(for: "voorzitter")
            try kader.type("\u{1B}")
            try kader.wait(for: "╔═ 1 Netwerken · Groningen")
            try kader.type("/wad")
            try kader.wait(for: "/wad")
            try kader.waitUntilGone("Veenkoloniën")
            try kader.type("\u{1B}")
            try kader.waitUntilGone("/wad")
            try kader.wait(for: "Veenkoloniën")
            try kader.type("?")
            try kader.wait(for: "Wat kan hier")
            try kader.type("\u{1B}")
            try kader.waitUntilGone("Wat kan hier")
        }
    }
}
