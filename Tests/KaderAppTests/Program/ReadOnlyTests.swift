import Foundation
import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Where kader may only read: everything can be seen, nothing begins to change.
@Suite struct ReadOnlyTests {
    private func program(
        laying papers: String? = nil, hasConversations: Bool = false
    ) throws -> Rehearsal {
        var dependencies = try Dependencies.demoDesk(hasConversations: hasConversations)
        dependencies.papers = papers.map { PaperFolder($0) }
        let store = dependencies.store
        dependencies.store = store.store.readOnly.as(store.actor, at: store.clock)
        return Rehearsal(dependencies)
    }

    /// A draft could be opened, and not be saved.
    @Test func noDraftIsOffered() throws {
        var dependencies = try Dependencies.demoDesk()
        var lost = Walkthrough(dependencies)
        try lost.press("1 n \"Oldambt\"")
        lost.send(.hangUp)
        #expect(Rehearsal(dependencies).canvas.text.contains("Je klad is bewaard."))
        let store = dependencies.store
        dependencies.store = store.store.readOnly.as(store.actor, at: store.clock)
        #expect(!Rehearsal(dependencies).canvas.text.contains("Je klad is bewaard."))
    }

    @Test func theTitleBarSaysSo() throws {
        let title = try program().canvas.text.prefix(80)
        #expect(title.contains("kader · ALLEEN LEZEN · FICTIEF"))
        #expect(try program().status.contains("je kunt alles bekijken en niets wijzigen"))
        #expect(try !Rehearsal(.demoDesk()).canvas.text.contains("ALLEEN LEZEN"))
    }

    @Test(arguments: [
        "1 n", "1 e", "1 x", "1 <Enter> f", "1 <Enter> e", "1 <Enter> <Down> <Enter>", "2 n",
        "2 <Enter> <Down> e", "2 <Enter> <Enter>", "2 <Enter> t", "3 n", "3 b", "3 x",
        "3 <Enter> b", "3 <Down> <Enter> <Enter>", "5 n", "6 n", "6 s", "7 n", "u", "<C-r>", "o",
    ])
    func aKeyThatChangesSaysWhyItDoesNot(keys: String) throws {
        var program = try program()
        try program.type(keys)
        #expect(program.app.sheets.isEmpty)
        #expect(program.status.contains("geopend om alleen te lezen"), "\(program.status)")
    }

    @Test func helpAndPaletteSayWhyNot() throws {
        var program = try program()
        try program.type("3 ? \"afspraak\"")
        #expect(program.canvas.text.contains("afspraak maken – kader is geopend om alleen te"))
        try program.type("<Esc> : \"ongedaan\"")
        #expect(program.canvas.text.contains("ongedaan maken – kader is geopend"))
    }

    /// Whatever a key that is not refused leads to, it opens no form, asks no question, and meets
    /// no refusal of the store.
    @Test(arguments: [
        "1", "1 a", "1 <Enter>", "1 <Enter> <Down> <Down>", "2", "2 <Enter>", "2 <Enter> <Down>",
        "2 <Enter> <Down> <Right> <Down> <Right> <Down>",
        "2 <Enter> <Down> <Right> <Down> <Right> <Down> <Enter>", "3", "3 <Enter>",
        "3 <Down> <Enter>", "3 <Down> <Enter> <Down>", "4", "4 <Down>", "4 t", "4 t <End>", "5",
        "5 <Down>", "6", "6 c", "7", "7 <Enter>",
    ])
    func noKeyThatWorksChangesAnything(state: String) throws {
        let papers = FileManager.default.temporaryDirectory.path + "/kader-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: papers) }
        var before = try program(laying: papers, hasConversations: true)
        try before.type(state)
        let pane = before.app.panes[before.app.focus]
        let works = pane.keys.bindings.filter { $0.refusal == nil }
        #expect(!works.isEmpty)
        for binding in works {
            // Who has no dossier is offered a new one, and that is refused.
            if binding.label.en == "dossiers" { continue }
            var program = before
            program.send(binding.message)
            for sheet in program.app.sheets {
                switch sheet {
                // Why a slot is not free may be asked; the answer only offers another.
                case .question where binding.label.en == "why (not)?": break
                case .form, .question: Issue.record("\(binding.label.en) opens \(sheet)")
                default: break
                }
            }
            #expect(program.app.notice?.tone != .refusal, "\(binding.label.en)")
        }
    }

    /// Of sheets as well.
    @Test(arguments: [
        "S", "A", "A <Tab>", "I", "I <Tab>", "I <Tab> <Tab>", "G", "O", "O <Tab>", "D", "Z", "F",
        "M", "M <Enter>", "5 <Enter>", ": \"het jaar van\" <Enter>",
    ])
    func noKeyOfASheetThatWorksChangesAnything(state: String) throws {
        var before = try program(hasConversations: true)
        try before.type(state)
        let works = try #require(before.app.sheetKeys).bindings.filter { $0.refusal == nil }
        #expect(works.count > 3)
        for binding in works {
            var program = before
            program.press(Array(binding.keys.prefix(1)))
            switch program.app.sheets.last {
            case .form, .question: Issue.record("\(binding.label.en) opens a form or asks")
            default: break
            }
            let notice = program.app.notice?.phrase[.nl] ?? ""
            #expect(!notice.contains("Niet "), "\(binding.label.en): \(notice)")
        }
    }

    @Test func aFormThatIsAskedByNoKeyDoesNotOpen() throws {
        var dependencies = try Dependencies.demoDesk()
        let person = try #require(try dependencies.store.contacts(limit: 1).first)
        let store = dependencies.store
        dependencies.store = store.store.readOnly.as(store.actor, at: store.clock)
        var app = App(dependencies, size: Size(columns: 80, rows: 24))
        #expect(app.take([.open(.contact(ContactForm(person.id)))]).isEmpty)
        #expect(app.sheets.isEmpty && app.notice?.tone == .refusal)
    }
}
