import Foundation
import Testing

extension InTerminals {
    /// Themes as a terminal gets them.
    @Suite struct Themes {
        private static let dark = "48;5;234"

        private func sent(_ kader: PtyProgram) -> String {
            String(decoding: kader.bytes, as: UTF8.self)
        }

        @Test func aThemePaintsItsBackgroundAndTheTerminalGetsItsOwnBack() throws {
            let kader = try PtyProgram(["--theme", "dark"], at: try TerminalDesk())
            try kader.wait(for: "╔═ 3 Spreekuren")
            #expect(sent(kader).contains(Self.dark))
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
            let end = sent(kader).components(separatedBy: "48;5;").last ?? ""
            #expect(end.contains("\u{1B}[39;49m"), "\(end.debugDescription)")
        }

        @Test func withoutAThemeTheTerminalsBackgroundStays() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "╔═ 3 Spreekuren")
            #expect(!sent(kader).contains("48;5;"))
        }

        @Test func whatIsChosenIsSeenAtOnceAndRemembered() throws {
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "╔═ 3 Spreekuren")
            try kader.type(":thema\r")
            try kader.wait(for: "hoog contrast")
            #expect(!sent(kader).contains(Self.dark))
            try kader.type("jj")
            try kader.wait(for: "▶donker")
            #expect(sent(kader).contains(Self.dark))
            try kader.type("\r")
            try kader.wait(for: "kader onthoudt het")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
            let settings = desk.folder + "/.config/kader/settings"
            #expect(try String(contentsOfFile: settings, encoding: .utf8) == "theme = dark\n")
            let next = try PtyProgram(at: desk)
            try next.wait(for: "╔═ 3 Spreekuren")
            #expect(sent(next).contains(Self.dark))
        }

        @Test func noColorGoesBeforeAnyTheme() throws {
            let kader = try PtyProgram(
                ["--theme", "light"], at: try TerminalDesk(), ["NO_COLOR": "1"])
            try kader.wait(for: "╔═ 3 Spreekuren")
            #expect(!sent(kader).contains("8;5;"))
        }
    }
}
