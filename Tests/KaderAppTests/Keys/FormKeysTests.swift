import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Keys of one's own inside forms.
@Suite struct FormKeysTests {
    private func desk(_ keys: String) throws -> Dependencies {
        var desk = try Dependencies.demoDesk()
        desk.keyFile = keys
        return desk
    }

    @Test func anOwnKeySavesAndTheUsualOneNoLonger() throws {
        let desk = try desk("form.save = <F2>")
        let before = try desk.store.networks(in: "AM01").count
        var program = Rehearsal(desk)
        try program.type("1 n \"Oldambt\" <C-s>")
        #expect(program.canvas.text.contains("Nieuw netwerk"))
        #expect(program.status.hasPrefix("F2 bewaren"))
        try program.type("<F2>")
        #expect(!program.canvas.text.contains("Nieuw netwerk"))
        #expect(try desk.store.networks(in: "AM01").count == before + 1)
    }

    @Test func twoKeysCanChangePlaces() throws {
        var program = Rehearsal(
            try desk("form.next-field = <S-Tab>\nform.previous-field = <Tab>"))
        try program.type("1 n \"Oldambt\" <S-Tab>")
        #expect(program.canvas.text.contains("▶ Regio's"))
        try program.type("<Tab>")
        #expect(program.canvas.text.contains("▶ Naam"))
    }

    @Test func theEditorTellsTheOwnKeys() throws {
        var program = Rehearsal(
            try desk("form.editor = <F3>\nform.take-back = <F10>\nform.save = <A-s>"))
        try program.type("2 <Enter> <Down> e <Tab>")
        #expect(program.status.contains("F3 groot"))
        try program.type("<F3> \"abc\" <F10>")
        #expect(program.status.hasPrefix("Alt-s bewaren  F10 ongedaan"))
        #expect(!program.canvas.text.contains("abc"))
    }

    @Test func aLetterIsForTyping() throws {
        var program = Rehearsal(try desk("form.save = s"))
        #expect(program.canvas.text.contains("s is om te typen"))
        try program.type("<Esc> 1 n \"s\" <C-s>")
        #expect(program.canvas.text.contains("Netwerk toegevoegd: s"))
    }

    @Test func aKeyThatWorksOnFormsTooIsTaken() throws {
        let program = Rehearsal(try desk("form.save = <F4>"))
        #expect(program.canvas.text.contains("F4 doet daar al iets"))
    }

    @Test func thePlainProgramSavesWithoutAnyKey() throws {
        let desk = try desk("form.save = <F2>")
        var plain = Plain(desk)
        _ = plain.open()
        for line in ["netwerken", "n", "Oldambt", "", "", "j"] { _ = plain.answer(line) }
        #expect(try desk.store.networks(in: "AM01").contains { $0.network.name == "Oldambt" })
    }
}
