import Foundation
import KaderStore
import Testing

extension InTerminals {
    /// What is typed fast, kept in a log, or typed again by a macro.
    @Suite struct Typing {
        @Test func fiftyKeysInOneWriteAreDrawnOnce() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            try kader.type("1")
            try kader.waitForSilence(milliseconds: 500)
            let one = try bytes(of: kader, for: "j")
            let fifty = try bytes(of: kader, for: String(repeating: "kj", count: 25) + "k")
            #expect(one > 20 && fifty > 20)
            #expect(fifty < 3 * one, "one key: \(one) bytes, fifty: \(fifty)")
        }

        @Test func aLogHoldsWhatWasTypedAlsoAfterKillNine() throws {
            let desk = try TerminalDesk()
            let file = desk.folder + "/typed.log"
            let kader = try PtyProgram(["--log", file], at: desk, columns: 90, rows: 30)
            try kader.wait(for: "[3 Spreekuur]")
            try kader.type("1/de\r")
            try kader.wait(for: "/de")
            try kader.waitForSilence(milliseconds: 300)
            kill(kader.process, SIGKILL)
            _ = try kader.waitForEnd()
            let log = try String(contentsOfFile: file, encoding: .utf8)
            #expect(log.hasPrefix("# kader 0.1.0, nl, 2026-11-24T09:00\nresize 90x30\n"))
            #expect(
                log.hasSuffix("1(everywhere.pane-1) /(everywhere.filter) \"de\" <Enter>\n"))
            let facts = try FileManager.default.attributesOfItem(atPath: file)
            #expect(facts[.posixPermissions] as? Int == 0o600)
            let played = try desk.run("kader replay \(file)")
            let rows = kader.screen.text.split(separator: "\n").prefix(5)
            #expect(played.output.split(separator: "\n").prefix(5) == rows)
        }

        @Test func aMacroIsTypedKeyByKeyAndStopsWhereItEnds() throws {
            let kader = try PtyProgram(at: try TerminalDesk(), columns: 80, rows: 24)
            try kader.wait(for: "[3 Spreekuur]")
            try kader.type(f7 + "1n")
            try kader.wait(for: "Naam*")
            try kader.type("Zuid" + f7)
            try kader.wait(for: "opgenomen")
            try kader.type("\u{1B}")
            try kader.waitUntilGone("Naam*")
            try kader.type("3")
            try kader.wait(for: "[3 Spreekuur]")
            try kader.type("\u{1B}[19~")
            try kader.wait(for: "Zuid")
            #expect(kader.screen.text.contains("Naam*"))
        }

        @Test func anImportSaysHowFarItIsAndStoppedStoresNothing() throws {
            let desk = try TerminalDesk()
            let before = try desk.store().contacts(limit: 1000).count
            let rows = (1...40_000).map { "Familie\($0),a\($0)@voorbeeld.example\n" }
            let file = desk.folder + "/people.csv"
            try Data(("family,email\n" + rows.joined()).utf8)
                .write(to: URL(fileURLWithPath: file))
            let kader = try PtyProgram(["import", "contacts", file], at: desk)
            try kader.wait(for: "Ctrl-C stopt; dan is er niets bewaard")
            try kader.type([3])
            #expect(try kader.waitForEnd() == 128 + SIGINT)
            #expect(try desk.store().contacts(limit: 1000).count == before)
            #expect(try desk.store().check() == [])
        }

        private let f7 = "\u{1B}[18~"

        /// How much is written after these keys.
        private func bytes(of kader: PtyProgram, for keys: String) throws -> Int {
            let before = kader.bytes.count
            try kader.type(keys)
            try kader.waitForSilence(milliseconds: 500)
            return kader.bytes.count - before
        }
    }
}
