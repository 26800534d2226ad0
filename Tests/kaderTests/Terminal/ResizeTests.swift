import KaderTesting
import Testing

extension InTerminals {
    /// Windows that change while someone works.
    @Suite struct Resizing {
        @Test func aStormOfSizesEndsWithTheRightScreen() throws {
            var random = Seeded(Seed.fresh)
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "╔═ 3 Spreekuren")
            for _ in 0..<100 {
                kader.resize(
                    columns: .random(in: 5...200, using: &random),
                    rows: .random(in: 2...60, using: &random))
                try kader.type(String(["j", "k", "1", "2", "3"].randomElement(using: &random)!))
                kader.listen(milliseconds: .random(in: 0...5, using: &random))
            }
            kader.resize(columns: 120, rows: 40)
            try kader.type("1\u{1B}[H2\u{1B}[H3\u{1B}[H")
            let wanted = try Self.screen(at: desk, "120x40", keys: "1 <Home> 2 <Home> 3 <Home>")
            try kader.wait("the last size\n\(wanted)") { $0.lines == wanted }
        }

        @Test func everySizeIsSeenWithoutAKey() throws {
            var random = Seeded(Seed.fresh)
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "╔═ 3 Spreekuren")
            for _ in 0..<Volume.of(200) {
                let columns = Int.random(in: 40...150, using: &random)
                let rows = Int.random(in: 10...50, using: &random)
                kader.resize(columns: columns, rows: rows)
                let wanted = try Self.screen(at: desk, "\(columns)x\(rows)", keys: "")
                try kader.wait("\(columns)x\(rows)\n\(wanted)") { $0.lines == wanted }
            }
        }

        @Test func aWindowThatIsTooSmallSaysSoAndGoesOn() throws {
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk, columns: 39, rows: 9)
            try kader.wait(for: "te klein")
            kader.resize(columns: 3, rows: 1)
            try kader.waitForSilence(milliseconds: 200)
            kader.resize(columns: 1, rows: 1)
            try kader.waitForSilence(milliseconds: 200)
            kader.resize(columns: 100, rows: 30)
            try kader.wait(for: "╔═ 3 Spreekuren")
        }

        /// The rows that kader should show.
        private static func screen(at desk: TerminalDesk, _ size: String, keys: String) throws
            -> [String]
        {
            let text = try desk.run("kader screen --size \(size) --keys '\(keys)'").output
            return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
                String($0.reversed().drop { $0 == " " }.reversed())
            }
        }
    }
}
