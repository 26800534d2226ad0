import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// The mouse on panes, sheets and forms.
@Suite struct PointingTests {
    private static let wide = Size(columns: 160, rows: 40)

    @Test func aClickGivesAPaneTheKeyboardAndSelectsWhatLiesThere() throws {
        var program = Rehearsal(try .demoDesk(), size: Self.wide)
        try program.click("Demonetwerk Veenkoloniën")
        #expect(program.app.focus == 0)
        #expect(program.selectedLine().contains("Demonetwerk Veenkoloniën"))
        try program.click("2027")
        #expect(program.app.focus == 1 && program.selectedLine(from: 30).contains("2027"))
    }

    @Test func aDoubleClickOpens() throws {
        var program = Rehearsal(try .demoDesk(), size: Self.wide)
        try program.doubleClick("Demonetwerk Veenkoloniën")
        #expect(program.canvas.text.contains("╔═ 1 Netwerken · Demonetwerk Veenkoloniën"))
        try program.click("voorzitter")
        #expect(program.selectedLine().contains("voorzitter"))
        try program.doubleClick("2026")
        #expect(program.canvas.text.contains("╔═ 2 Regioplan Groningen 2026"))
    }

    @Test func aDoubleClickOpensUnderAnOwnKeyToo() throws {
        var dependencies = try Dependencies.demoDesk()
        dependencies.keyFile = "networks.open = <F10>"
        var program = Rehearsal(dependencies, size: Self.wide)
        try program.doubleClick("Demonetwerk Veenkoloniën")
        #expect(program.canvas.text.contains("╔═ 1 Netwerken · Demonetwerk Veenkoloniën"))
    }

    @Test func blocksAndDaysOfTheAgendaAreSelected() throws {
        var program = Rehearsal(try .demoDesk())
        try program.click("W werk")
        let pane = try #require(program.app.panes[2] as? PlacedPane<SpreekuurPane>).pane
        #expect(pane.selected?.spreekuur.service == .werkInkomen && pane.day != pane.today)
        try program.doubleClick("B belasting")
        #expect(program.canvas.text.contains("╔═ belasting · wo 25 nov"))
    }

    @Test func slotsOfASpreekuurAreSelectedAndBooked() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("<Down> <Enter>")
        try program.doubleClick(" vrij ")
        #expect(program.canvas.text.contains("╔═ Afspraak maken"))
    }

    @Test func tabsAndHintsAreKeys() throws {
        var program = Rehearsal(try .demoDesk())
        try program.click("1 Netwerk")
        #expect(program.app.focus == 0)
        try program.click("? hulp")
        #expect(program.canvas.text.contains("╔═ Wat kan hier"))
        try program.click("Esc")
        #expect(!program.canvas.text.contains("╔═ Wat kan hier"))
    }

    @Test func nothingUnderASheetIsPointedAt() throws {
        var program = Rehearsal(try .demoDesk(), size: Self.wide)
        let before = program.app.focus
        try program.type("?")
        program.mouse(.press, Point(column: 1, row: 5))
        #expect(program.app.focus == before)
        #expect(program.canvas.text.contains("╔═ Wat kan hier"))
    }

    @Test func inAListAClickSelectsAndADoubleClickTakes() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(":")
        try program.click("volgende dag")
        #expect(program.canvas.text.contains("▶volgende dag"))
        try program.doubleClick("nieuw spreekuur")
        #expect(program.canvas.text.contains("╔═ Nieuw spreekuur"))
        try program.type("<Esc> 1 r")
        try program.doubleClick("Drechtsteden")
        #expect(program.canvas.text.contains("Netwerken · Drechtsteden"))
    }

    @Test func aQuestionIsAnswered() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("1 n \"Netwerk\" <Esc>")
        program.send(.draftsRead(program.app.drafts))
        try program.click("weggooien")
        #expect(program.selectedLine().contains("weggooien"))
        try program.doubleClick("verdergaan")
        #expect(program.canvas.text.contains("╔═ Nieuw netwerk"))
    }

    @Test func inAFormAClickGoesToTheFieldAndTheListIsPicked() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("1 n")
        try program.click("Gemeenten")
        #expect(program.selectedLine().contains("Gemeenten"))
        #expect(program.canvas.text.contains("!Naam"), "the field that was left tells its fault")
        try program.doubleClick("Gemeenten")
        try program.click("Assen")
        #expect(program.canvas.text.contains("▶ Assen"))
        try program.doubleClick("Assen")
        #expect(program.canvas.text.contains("[Assen]"))
    }

    @Test func aFreeMouseDoesNothingHereAndTheStatusLineSaysSo() throws {
        var program = Rehearsal(try .demoDesk(), size: Self.wide)
        try program.type("1 n <F4>")
        #expect(program.app.mouse.isFree && program.status.contains("De muis is los"))
        try program.type("\"y\"")
        #expect(program.status.contains("F4 MUIS LOS"))
        try program.type("<Esc> j")
        let before = program.canvas
        try program.click("2027")
        #expect(program.canvas == before)
        try program.type("<F4>")
        try program.click("2027")
        #expect(program.app.focus == 1)
    }

    @Test func anOwnLetterThatFreesTheMouseCanStillBeTyped() throws {
        var dependencies = try Dependencies.demoDesk()
        dependencies.keyFile = "everywhere.bus = <F10>\neverywhere.free-mouse = Z"
        var program = Rehearsal(dependencies)
        try program.type("1 n Z")
        #expect(!program.app.mouse.isFree)
        try program.type("<Esc> Z")
        #expect(program.app.mouse.isFree)
    }
}
