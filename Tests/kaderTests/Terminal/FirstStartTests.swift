import Foundation
import KaderStore
import Testing

extension InTerminals {
    /// `kader` of somebody who has no file yet.
    @Suite struct FirstStarts {
        private let desk: TerminalDesk
        private var path: String { desk.folder + "/.local/share/kader/kader.sqlite" }

        init() throws { desk = try TerminalDesk(isEmpty: true) }

        private func start() throws -> PtyProgram {
            let kader = try PtyProgram(
                at: desk, columns: 100, rows: 30, ["KADER_DATABASE": "", "KADER_NOW": ""])
            try kader.wait(for: "Typ 1, 2 of 3")
            return kader
        }

        private var isMade: Bool { FileManager.default.fileExists(atPath: path) }

        @Test func whoLooksAroundSeesMadeUpPeopleAndKeepsNothing() throws {
            let kader = try start()
            #expect(kader.screen.text.contains("Hier is nog geen bestand"))
            try kader.type("x\r1\r")
            try kader.wait(for: "FICTIEF")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
            #expect(!isMade)
        }

        @Test func whoBeginsIsAskedForRegionAndHouse() throws {
            let kader = try start()
            try kader.type("2\r")
            try kader.wait(for: "Welke regio?")
            try kader.type("groninge\r")
            try kader.wait(for: "Regio: Groningen (AM01)")
            try kader.wait(for: "(j/n)")
            try kader.type("j\r")
            try kader.wait(for: "Netwerken")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
            let founding = try Store.open(at: path).founding
            #expect(founding.region == "AM01")
            #expect(founding.house == "groningen")
            #expect(!founding.isDemo)
        }

        @Test func aRegionThatIsNoneIsAskedForAgain() throws {
            let kader = try start()
            try kader.type("2\r")
            try kader.wait(for: "Welke regio?")
            try kader.type("atlantis\r")
            try kader.wait(for: "atlantis.")
            #expect(!isMade)
            try kader.type("\r")
            try kader.wait(for: "Netwerken")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
            #expect(try Store.open(at: path).founding.region == nil)
        }

        @Test func whoWouldRatherNotLeavesNothing() throws {
            for leaving in ["3\r", "2\r\u{4}", "\u{4}"] {
                let kader = try start()
                try kader.type(leaving)
                #expect(try kader.waitForEnd() == 0)
                #expect(!isMade)
            }
        }
    }
}
