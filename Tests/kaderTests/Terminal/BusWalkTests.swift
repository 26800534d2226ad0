import Foundation
import Testing

extension InTerminals {
    /// The bus by the keys of the real program: its laptop made ready, something brought home that it may
    /// not make, and that settled (issue 7).
    @Suite struct BusWalks {
        @Test func aLaptopIsPreparedAndWhatItMayNotMakeIsSettledByKey() throws {
            let desk = try TerminalDesk()
            let laptop = desk.folder + "/bus.sqlite"
            #expect(
                try desk.run("kader bus trip add --day 2026-11-24 --title Markten").status == 0)
            try prepare(laptop, at: desk)
            let room = "kader room add --house groningen --name Dakkamer --capacity 4"
            #expect(try desk.run("\(room) --database \(laptop)").status == 0)
            let home = try desk.run("kader bus return \(desk.database) --database \(laptop)")
            #expect(home.status == 0, "\(home.output)")
            #expect(home.output.contains("staat thuis apart"), "\(home.output)")
            #expect(!FileManager.default.fileExists(atPath: laptop))
            try settle(at: desk)
            #expect(try desk.run("kader room list").output.contains("Dakkamer"))
            #expect(try desk.run("kader held list").output.isEmpty)
        }

        private func prepare(_ laptop: String, at desk: TerminalDesk) throws {
            let kader = try PtyProgram(at: desk, columns: 120)
            try kader.wait(for: "╔═ 3 Spreekuren")
            try kader.type("Z")
            try kader.wait(for: "Markten")
            try kader.type("m")
            try kader.wait(for: "van wie de agenda meegaat")
            try kader.type("groningen\r")
            try kader.wait(for: "[Vakbondshuis Groningen]")
            try kader.type("\t\t\t\(laptop)\t ")
            try kader.wait(for: "spreekuren, ")
            try kader.type("\r\u{13}")
            try kader.wait(for: "Klaar: ")
            // Cut off at once, it would offer the form as a draft the next time.
            try kader.type("\u{03}")
            #expect(try kader.waitForEnd() == 0)
            #expect(FileManager.default.fileExists(atPath: laptop + ".keys"))
        }

        private func settle(at desk: TerminalDesk) throws {
            let kader = try PtyProgram(at: desk, columns: 120)
            try kader.wait(for: "╔═ 3 Spreekuren")
            try kader.type("4t")
            try kader.wait(for: "apart gezet")
            try kader.type("\u{1B}[H\r")
            try kader.wait(for: "1 × ruimte van anna")
            try kader.type("\r")
            try kader.wait(for: "Toch inlezen?")
            try kader.type("i")
            try kader.wait(for: "Ingelezen.")
            try kader.waitUntilGone("apart gezet")
        }
    }
}
