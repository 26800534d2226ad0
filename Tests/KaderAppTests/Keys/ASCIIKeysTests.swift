import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// In a terminal without UTF-8 every key still looks like itself.
@Suite struct ASCIIKeysTests {
    private func program(_ keys: String, _ language: Language = .nl) throws -> Rehearsal {
        var program = Rehearsal(
            try .demoDesk(language: language, hasConversations: true),
            size: Size(columns: 100, rows: 90))
        program.perform { app in
            app.spellsKeys = true
            return []
        }
        try program.type(keys)
        return program
    }

    @Test(
        arguments: [
            "1", "1 <Enter>", "2", "2 <Enter> <Down>", "2 H", "2 b", "3", "3 d", "3 m",
            "3 <Down> <Enter> <Down>", "4", "4 t", "5", "6", "7", "7 <Enter>",
        ], Language.allCases)
    func noTwoKeysOfOneHelpListLookAlike(pane: String, language: Language) throws {
        let app = try program(pane, language).app
        let told = app.helpEntries.map { plain(app.spelled($0.row).key) }.filter { !$0.isEmpty }
        #expect(told.count > 30 && Set(told).count == told.count, "\(told.sorted())")
    }

    @Test(arguments: ["F", "M", "A <Tab>", "Z", "3"])
    func noTwoHintsLookAlike(way: String) throws {
        let told = try program(way).app.statusBar.hints.map { plain($0.key) }
        #expect(Set(told).count == told.count && !told.contains(">"), "\(told)")
    }

    @Test func aHintInWordsCanBePressed() throws {
        #expect(try program("F").canvas.text.contains("Rechts ander cijfer"))
        #expect(try program("F", .en).canvas.text.contains("Right other figure"))
        #expect(Key(told: "Rechts") == .right && Key(told: "up") == .up)
    }

    @Test func doneAndTimesDiffer() {
        #expect(plain("✓") != plain("×"))
    }

    private func plain(_ text: String) -> String {
        var canvas = Canvas(size: Size(columns: 20, rows: 1))
        canvas.write(text, at: Point(column: 0, row: 0))
        return canvas.ascii().text.trimmingBlanks
    }
}
