import Foundation
import KaderStore
import Testing

extension InTerminals {
    /// Forms that were put aside, and a power cut.
    @Suite struct ParkedKills {
        private static let names = ["Oldambt", "Westerwolde", "Dollard"]

        /// Two put aside and one open: all three come back, each with what was typed in it.
        @Test func allFormsComeBackAfterTheProgramIsKilled() throws {
            let desk = try TerminalDesk()
            try kill(at: desk)
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "Je klad is bewaard. Verdergaan?")
            try kader.type("\r")
            try kader.wait(for: "Naam*")
            var found: Set<String> = []
            for _ in Self.names {
                try kader.waitForSilence(milliseconds: 200)
                let name = try #require(Self.names.first { kader.screen.text.contains($0) })
                #expect(found.insert(name).inserted, "\(name) came back twice")
                // Saved, so that what is left is another.
                try kader.type("\u{13}")
                try kader.waitUntilGone("Naam*")
                guard found.count < Self.names.count else { break }
                try kader.type("o")
                try kader.waitForSilence(milliseconds: 300)
                if !kader.screen.text.contains("Naam*") { try kader.type("\r") }
                try kader.wait(for: "Naam*")
            }
            #expect(found == Set(Self.names))
            #expect(try desk.store().drafts().isEmpty)
            let networks = try desk.run("kader network list").output
            #expect(Self.names.allSatisfy(networks.contains), "\(networks)")
        }

        private func kill(at desk: TerminalDesk) throws {
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "Demonetwerk")
            try kader.type("1")
            for name in Self.names {
                try kader.type("n")
                try kader.wait(for: "Naam*")
                try kader.type(name)
                try kader.wait(for: name)
                guard name != Self.names.last else { break }
                try kader.type("\u{14}")
                try kader.wait(for: "Opdracht")
                try kader.type("\u{1B}")
                try kader.waitUntilGone("Opdracht")
            }
            try waitForDrafts(at: desk)
            Foundation.kill(kader.process, SIGKILL)
            #expect(try kader.waitForEnd() == 128 + SIGKILL)
        }

        private func waitForDrafts(at desk: TerminalDesk) throws {
            let store = try desk.store()
            let end = Date(timeIntervalSinceNow: PtyProgram.patience)
            while try !Self.names.allSatisfy({ name in
                try store.drafts().contains { $0.body.contains(name) }
            }) {
                guard Date() < end else { throw PtyFailure("Not all drafts are kept.") }
                usleep(20_000)
            }
        }
    }
}
