import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What goes to the clipboard.
@Suite struct CopyingTests {
    @Test func aNetworkIsCopiedWithItsRegionAndItsPeopleWithTheirPhone() throws {
        var program = Rehearsal(try .demoDesk())
        #expect(
            try copied(&program, "1 <Home> y") == ["Demonetwerk Noorderdiep", "Groningen"])
        try program.type("<Enter>")
        while !program.selectedLine().contains("voorzitter") { try program.type("<Down>") }
        let lines = try copied(&program, "y")
        #expect(lines.prefix(2) == ["voorzitter", "Demonetwerk Noorderdiep"])
        #expect(lines.count >= 4, "a name, and a way to reach the person: \(lines)")
        #expect(program.status.contains("Gekopieerd: voorzitter"))
    }

    @Test func anAppointmentIsCopiedWithWhoComes() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("<Down> <Enter>")
        let pane = try #require(program.app.panes[2] as? PlacedPane<SpreekuurPane>).pane
        let entry = try #require(pane.openedEntry?.appointments.first)
        while program.selectedLine().contains("vrij") { try program.type("<Down>") }
        let lines = try copied(&program, "y")
        #expect(lines.first == "loopbaan")
        #expect(lines[1].hasPrefix("dinsdag 24 november 2026 1") && lines[1].hasSuffix("Groningen"))
        #expect(lines.contains(entry.contact))
    }

    @Test func aLineOfAPlanIsCopied() throws {
        var program = Rehearsal(try .demoDesk(language: .en))
        #expect(try copied(&program, "2 y") == ["Region plan Groningen 2026"])
        #expect(try copied(&program, "<Enter> <Down> y").count == 1)
    }

    @Test func whereNothingIsSelectedNothingIsCopied() throws {
        var program = Rehearsal(try .still())
        try program.type("3 y")
        #expect(program.status.contains("Dat kan nu niet: er is niets gekozen."))
        #expect(program.app.copied == nil)
    }

    @Test func blankLinesAreLeftOut() throws {
        let copying = Copying([Phrase(same: ""), Phrase(nl: "een", en: "one")])
        #expect(copying.text(with: nil, in: .en) == "one")
    }

    private func copied(_ program: inout Rehearsal, _ script: String) throws -> [String] {
        try program.type(script)
        return (program.app.copied ?? "").split(separator: "\n").map(String.init)
    }
}
