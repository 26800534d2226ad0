import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// A sheet over the panes is no dead end: all its keys are told, and what works everywhere works.
@Suite struct SheetKeysTests {
    /// Keys that lead to every sheet that shows something.
    static let sheets = [
        "S", "F", "M", "A", "A <Tab>", "O", "D", "I", "I <Tab>", "Z", "G", "1 L",
        "M <Enter>", ": \"thema kiezen\" <Enter>", "5 <Enter>",
    ]

    private func open(_ keys: String) throws -> Rehearsal {
        var program = Rehearsal(try .demoDesk())
        try program.type(keys)
        return program
    }

    private func table(_ program: Rehearsal) throws -> KeyTable<Key> {
        try #require(program.app.sheets.last.flatMap { program.app.keys(on: $0) })
    }

    @Test(arguments: sheets)
    func helpTellsEveryKeyOfTheSheetAndNoneOfThePane(keys: String) throws {
        var program = try open(keys)
        let labels = try table(program).bindings.map { $0.label[.nl] }
        #expect(program.status.contains("? hulp"), "\(program.status)")
        try program.type("?")
        let told = program.app.helpEntries.map(\.row.what)
        #expect(Array(told.prefix(labels.count)) == labels)
        #expect(told.contains("opdracht typen") && !told.contains("filteren in alles"))
        #expect(program.app.helpEntries.allSatisfy { !$0.row.key.isEmpty })
        try program.type("<Esc>")
        #expect(program.app.sheets.count == 1)
    }

    @Test(arguments: sheets)
    func helpDoesWhatItTells(keys: String) throws {
        var program = try open(keys)
        let close = try #require(try table(program).binding(for: .escape))
        try program.type("?")
        let row = try #require(
            program.app.helpEntries.firstIndex { $0.row.what == close.label[.nl] })
        program.press(Array(repeating: .down, count: row))
        program.press([.enter])
        #expect(program.app.sheets.isEmpty || keys == "M <Enter>")
    }

    @Test(arguments: sheets)
    func commandsAndSearchingWorkFromASheet(keys: String) throws {
        var program = try open(keys)
        let hasOwn = try table(program).binding(for: "g") != nil
        try program.type(": \"alles doorzoeken\" <Enter>")
        guard case .search = program.app.sheets.last else { return #expect(Bool(false)) }
        try program.type("<Esc> <F1>")
        guard case .help = program.app.sheets.last else { return #expect(Bool(false)) }
        guard !hasOwn else { return }
        try program.type("<Esc> g \"gron\" <Enter>")
        #expect(!program.app.sheets.contains { if case .search = $0 { true } else { false } })
    }

    /// Issue 3: every action can be reached from the palette, those of the sheet below it first.
    @Test(arguments: sheets)
    func thePaletteHasEveryActionOfTheSheet(keys: String) throws {
        var program = try open(keys)
        let own = try table(program)
        try program.type(":")
        let told = program.app.paletteEntries.prefix(own.bindings.count)
        #expect(told.map(\.label) == own.bindings.map { $0.label[.nl] })
    }

    @Test func anActionOfASheetIsDoneFromThePalette() throws {
        var program = try open("5 <Enter> : \"wijzigen\" <Enter>")
        #expect(program.canvas.text.contains("╔═ Persoon wijzigen"), "\(program.canvas.text)")
        program = try open("F : \"alle cijfers\" <Enter>")
        #expect(program.app.sheets.count == 1)
    }

    /// Going elsewhere from a sheet closes it; what opens over it leaves it there.
    @Test func aPaneIsGoneToFromASheet() throws {
        var program = try open("3 S : \"werkgevers\" <Enter>")
        #expect(program.app.sheets.isEmpty && program.app.focus == 6)
        program = try open("S : \"terugbelnotitie\" <Enter> <Esc>")
        #expect(program.app.sheets.count == 1)
    }

    @Test(arguments: sheets)
    func aKeyWithoutAUseIsRefusedAloudAndClosesNothing(keys: String) throws {
        var program = try open(keys)
        let before = program.app.sheets.count
        try program.type("~")
        #expect(program.status.contains("~ doet hier niets. ? laat zien wat er kan."))
        try program.type("<C-x>")
        #expect(program.status.contains("Ctrl-X doet hier niets."))
        #expect(program.app.sheets.count == before)
    }

    @Test func aPersonIsCopiedFromTheirSheetAsFromAList() throws {
        var program = try open("5 <Enter> y")
        #expect(program.status.contains("Gekopieerd: "), "\(program.status)")
        program = try open("S y")
        #expect(program.status.contains("hier is niets te kopiëren"))
    }

    @Test(arguments: sheets + [":", "g", "?", "1 r", "1 /"])
    func controlCLeavesFromAnywhere(keys: String) throws {
        var program = try open(keys)
        try program.type("<C-c>")
        #expect(program.app.isOver)
    }

    @Test func controlCLeavesAFormAndKeepsItsDraft() throws {
        let world = try Dependencies.demoDesk()
        var program = Rehearsal(world)
        try program.type("1 n \"Oldambt\" <C-c>")
        #expect(program.app.isOver)
        #expect(try world.store.drafts().count == 1)
    }

    /// Where letters are typed F1 tells what works there.
    @Test(arguments: ["1 n", "3 b", ":", "g", "1 r", "1 /"])
    func f1HelpsWhereLettersAreTyped(keys: String) throws {
        var program = try open(keys)
        try program.type("? <F1>")
        guard case .help = program.app.sheets.last else { return #expect(Bool(false)) }
        #expect(!program.app.helpEntries.isEmpty)
        let before = program.app.sheets.count
        try program.type("<Esc>")
        #expect(program.app.sheets.count == before - 1 && !program.app.isOver)
    }

    @Test func keysHaveOneNameEverywhere() throws {
        var program = try open("1 <C-x>")
        #expect(program.status.contains("Ctrl-X doet hier niets."))
        try program.type("3 <Enter> <Ins>")
        #expect(program.status.contains("Insert doet hier niets."))
        #expect(Key.space.told(.nl) == "Spatie" && Key.space.told(.en) == "Space")
        #expect(Key.backTab.told(.nl) == "Shift-Tab" && Key(told: "Shift-Tab") == .backTab)
        #expect(Key(told: "Spatie") == .space && Key(told: "Ctrl-S") == .control("s"))
    }
}
