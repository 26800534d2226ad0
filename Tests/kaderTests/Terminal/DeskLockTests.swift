import Foundation
import KaderDomain
import KaderStore
import Testing

extension InTerminals {
    /// A desk of two people, in a real terminal.
    @Suite struct DeskLocks {
        @Test func oneHandsOverToTheOtherAndComesBackToTheForm() throws {
            let desk = try TerminalDesk()
            for (name, pin) in [("anna", "2580"), ("bert", "1379")] {
                #expect(try desk.run("echo \(pin) | kader pin set \(name)").status == 0)
            }
            #expect(try desk.run("kader --plain").status == 1)
            let kader = try PtyProgram(at: desk, columns: 200)
            try kader.wait(for: "Wie ben je?")
            #expect(!kader.screen.text.contains("Demonetwerk"))
            try kader.type("2580\r")
            try kader.wait(for: "· anna ·")
            try kader.type("1n")
            try kader.wait(for: "Naam*")
            try kader.type("Netwerk van de dijk")
            try kader.wait(for: "Netwerk van de dijk")
            try kader.type("\u{1B}[17~")
            try kader.wait(for: "Wie ben je?")
            #expect(!kader.screen.text.contains("dijk"))
            try kader.type("\u{1B}[B1379\r")
            try kader.wait(for: "· bert ·")
            try kader.waitForSilence(milliseconds: 300)
            #expect(!kader.screen.text.contains("klad"))
            try kader.type("\u{1B}[17~")
            try kader.wait(for: "> bert")
            try kader.type("\u{1B}[A2580\r")
            try kader.wait(for: "Je klad is bewaard")
            try kader.type("v")
            try kader.wait(for: "Netwerk van de dijk")
            try kader.type("\u{1B}[15~")
            try kader.waitUntilGone("dijk")
            try kader.type("\u{3}\u{1B}[15~")
            try kader.wait(for: "Netwerk van de dijk")
        }
    }
}
