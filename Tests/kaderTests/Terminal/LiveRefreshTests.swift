import Foundation
import KaderStore
import Testing

extension InTerminals {
    /// Two programs on one file.
    @Suite struct Refreshing {
        @Test func aNetworkMadeElsewhereAppears() throws {
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "Demonetwerk")
            #expect(try desk.run(Self.addNetwork).status == 0)
            try kader.wait(for: "Aan de overkant")
        }

        @Test func aChangeIsSeenThroughALinkToTheFile() throws {
            let desk = try TerminalDesk()
            let link = desk.folder + "/link.sqlite"
            #expect(try desk.run("ln -s $KADER_DATABASE \(link)").status == 0)
            let kader = try PtyProgram(["--database", link], at: desk)
            try kader.wait(for: "Demonetwerk")
            #expect(try desk.run(Self.addNetwork).status == 0)
            try kader.wait(for: "Aan de overkant")
        }

        @Test func aBookingElsewhereAppearsAndTheSelectionStays() throws {
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "13:00–17:00 L loopbaan, 2 vrij")
            try kader.type("jjj")
            try kader.waitForSilence(milliseconds: 600)
            let selected = try Self.selected(kader)
            try Self.book(at: desk)
            try kader.wait(for: "13:00–17:00 L loopbaan, 1 vrij")
            #expect(try Self.selected(kader) == selected)
        }

        @Test func aPreviewFollowsTheSelectionWhenNoKeyComes() throws {
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "Demonetwerk")
            #expect(try desk.run(Self.addNetwork).status == 0)
            try kader.wait(for: "Aan de overkant")
            try kader.type("1k")
            try kader.wait("the selected network in list and preview") { screen in
                screen.text.components(separatedBy: "Aan de overkant").count == 3
            }
        }

        @Test func whatIsTypedInAFormStaysUnderTheHands() throws {
            let desk = try TerminalDesk()
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "Demonetwerk")
            try kader.type("1n")
            try kader.wait(for: "Naam*")
            try kader.type("Van ons")
            try kader.wait(for: "Van ons")
            let before = kader.screen.lines
            #expect(try desk.run(Self.addNetwork).status == 0)
            try kader.waitForSilence(milliseconds: 1500)
            #expect(kader.screen.lines == before)
            try kader.type(" allen")
            try kader.wait(for: "Van ons allen")
            try kader.type("\u{1B}")
            try kader.wait(for: "Aan de overkant")
        }

        private static let addNetwork =
            "kader network add --name 'Aan de overkant' --region AM01 --as bert"

        /// Hours and kind of the spreekuur with the mark of the selection.
        private static func selected(_ kader: PtyProgram) throws -> String {
            guard let row = kader.screen.lines.first(where: { $0.contains("▶") }) else {
                throw PtyFailure("Nothing is selected.")
            }
            return String(row.drop { $0 != "▶" }.prefix(15))
        }

        /// Books the first free place of Tuesday afternoon's loopbaanspreekuur.
        private static func book(at desk: TerminalDesk) throws {
            let line = """
                who=$(kader contact add 'Jo van der Proef' --phone 06-00000000 --as bert) &&
                at=$(kader slots --service loopbaan --house groningen --from 2026-11-24 --days 1 \
                    | grep -o '1[3-6]:[0-9][0-9]' | head -1) &&
                kader appointment book --service loopbaan --day 2026-11-24 --start $at \
                    --house groningen --contact $who --as bert
                """
            let done = try desk.run(line)
            guard done.status == 0 else { throw PtyFailure(done.complaints) }
        }
    }
}
