import Foundation
import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// The program under a person's own keys.
@Suite struct OwnKeysTests {
    @Test func anOwnKeyWorksAndTheUsualOneNoLonger() throws {
        var program = Rehearsal(try desk("spreekuur.book = B <C-b>"))
        try program.type("3 b")
        #expect(program.status.contains("b doet hier niets"))
        try program.type("B")
        #expect(program.canvas.text.contains("╔═ Afspraak maken"))
        try program.type("<Esc> <C-b>")
        #expect(program.canvas.text.contains("╔═ Afspraak maken"))
    }

    @Test func statusLineHelpAndPaletteTellTheOwnKeys() throws {
        var program = Rehearsal(try desk("spreekuur.book = B\neverywhere.help = <F1>"))
        #expect(program.status.contains("B afspraak maken") && program.status.contains("F1 hulp"))
        try program.type("<F1> \"afspraak maken\"")
        #expect(program.canvas.text.contains("▶B  afspraak maken"))
        try program.type("<Esc> : \"afspraak maken\"")
        let line = program.canvas.text.split(separator: "\n").first {
            $0.contains("Spreekuren") && $0.contains("▶afspraak maken")
        }
        #expect(line?.contains(" B ") == true)
    }

    @Test func whatIsSaidTellsTheOwnKeys() throws {
        var program = Rehearsal(
            try desk("everywhere.undo = <F11>\neverywhere.open-draft = F12\nplans.add = N"))
        try program.type("1 x")
        #expect(program.status.contains("Met F11 haal je het terug."))
        try program.type("n \"Netwerk\" <Esc>")
        #expect(program.status.contains("Je klad is bewaard. F12 opent het weer."))
        try program.type("2 <Right> <Right> <Right>")
        #expect(program.canvas.text.contains("Druk ‘N’ voor nieuw."))
    }

    @Test func onlyPlacesThatAskForAKeyAreFilled() {
        let own = KeyMap(keys: [ActionName("everywhere", "undo"): [.control("z"), "u"]])
        func filled(_ text: String) -> String { own.filled(Phrase(same: text), .nl) }
        #expect(filled("a {everywhere.undo|u} b {everywhere.help|?} c") == "a Ctrl-Z b ? c")
        #expect(
            filled("{} {a} {a|b} {a.b} {everywhere.undo|u")
                == "{} {a} {a|b} {a.b} {everywhere.undo|u")
    }

    @Test func onASheetAnOwnKeyWorksAndIsToldAndTheUsualOneNoLonger() throws {
        var program = Rehearsal(try desk("card.edit = E <F11>\ncard.back = Q\ntext.down = n"))
        try program.type("5 <Enter>")
        #expect(program.status.contains("E wijzigen") && !program.status.contains("e wijzigen"))
        try program.type("?")
        #expect(program.app.helpEntries.contains { $0.row.key == "E" && $0.row.what == "wijzigen" })
        try program.type("<Esc> e")
        #expect(program.status.contains("e doet hier niets"))
        try program.type("<F11>")
        #expect(program.canvas.text.contains("╔═ Persoon wijzigen"))
        try program.type("<Esc> Q")
        #expect(program.app.sheets.isEmpty)
    }

    /// A second press of the mouse does what Enter does for everybody.
    @Test func theMouseOpensUnderOwnKeysToo() throws {
        var program = Rehearsal(try desk("figures.detail = d"))
        try program.type("F")
        let sheet = try #require(program.app.sheets.last)
        #expect(program.app.openingKey(on: sheet) == "d")
        #expect(Rehearsal(try .demoDesk()).app.openingKey(on: sheet) == .enter)
    }

    @Test func inPlainModeTheOwnKeysOfASheetAreTold() throws {
        var talk = Conversation(try desk("services.edit = E"))
        talk.type("S", "?")
        let told = talk.told.joined(separator: "\n")
        #expect(told.contains("E wijzigen"), "\(talk.transcript)")
    }

    /// Every action of every sheet has a name, in whatever mode.
    @Test(arguments: SheetKeysTests.sheets)
    func everyActionOfASheetHasAName(keys: String) throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(keys)
        let app = program.app
        let table = try #require(app.sheets.last.flatMap { app.table(of: $0, under: .none) })
        let names = Set(KeyCatalogue(app.panes).entries.map(\.name))
        for binding in table.bindings {
            let name = try #require(binding.message.name, "\(binding.label.nl) has no name")
            #expect(names.contains(name))
        }
        let named = table.bindings.compactMap(\.message.name)
        #expect(Set(named).count == named.count)
    }

    @Test func faultsAreNamedAtTheStartAndTheRestCounts() throws {
        var program = Rehearsal(try desk("networks.fly = F\nspreekuur.book = B"))
        #expect(program.canvas.text.contains("Regel 1: de actie 'networks.fly' bestaat niet."))
        try program.type("<Enter> B")
        #expect(program.canvas.text.contains("╔═ Afspraak maken"))
    }

    @Test func manyFaultsStillFitOnTheSmallestScreen() throws {
        let file = (1...9).map { "networks.fly\($0) = F" }.joined(separator: "\n")
        let program = Rehearsal(try desk(file), size: App.smallest)
        #expect(program.canvas.text.contains("verder"))
    }

    @Test func anEmptyFileChangesNothing() throws {
        let program = Rehearsal(try desk("# nothing\n\n"))
        #expect(program.canvas == Rehearsal(try .demoDesk()).canvas)
    }

    /// In every pane, mode and sheet of which there is a picture.
    @Test(arguments: Pictures.silent + Pictures.filled)
    func everyActionHasANameAndNoKeyDoesTwoThings(table: String) throws {
        let world = try Dependencies.demoDesk(hasConversations: Pictures.filled.contains(table))
        for scene in try Scene.table(table) {
            var program = Rehearsal(try world.copied())
            try program.type(scene.keys)
            expectNames(program.app)
            let keys = program.app.sheetKeys?.bindings.flatMap(\.keys) ?? []
            #expect(Set(keys).count == keys.count, "a key twice in the sheet of \(scene.name)")
        }
    }

    @Test func aNameIsSmallLettersAndDashes() throws {
        let app = Rehearsal(try .demoDesk()).app
        let names = KeyCatalogue(app.panes).entries.map(\.name.description)
        #expect(names.count > 60 && Set(names).count == names.count)
        #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+\.[a-z][a-z0-9-]*/) != nil })
    }

    private func expectNames(_ app: App) {
        let pane = app.panes[app.focus]
        let bindings = pane.keys.bindings.map(\.keys) + app.keys.bindings.map(\.keys)
        let keys = bindings.flatMap { $0 }
        #expect(keys.count > 30)
        #expect(Set(keys).count == keys.count, "a key twice in \(pane.name.nl)")
        let modes = KeyCatalogue(app.panes).modes
        for mode in modes {
            #expect(Set(mode.map(\.name)).count == mode.count, "a name twice in \(pane.name.nl)")
        }
        let named = modes.map { $0.map(\.keys) }
        #expect(
            named.contains { bindings.allSatisfy($0.contains) } || pane.filter != "",
            "an action without a name in \(pane.name.nl)")
    }

    private func desk(_ keys: String) throws -> Dependencies {
        var dependencies = try Dependencies.demoDesk()
        dependencies.keyFile = keys
        return dependencies
    }
}
