import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Keys typed while a form is read or saved.
@Suite struct TypedAheadTests {
    @Test func whatIsTypedWhileAFormLoadsGoesIntoTheForm() throws {
        var desk = SlowDesk(try .demoDesk())
        try desk.type("1 n \"Netwerk Zuid\"")
        #expect(!desk.screen.contains("Netwerk Zuid"))
        desk.finish()
        #expect(desk.screen.contains("Netwerk Zuid"))
    }

    @Test func whatIsPastedWhileAFormLoadsKeepsItsPlaceAmongTheKeys() throws {
        var desk = SlowDesk(try .demoDesk())
        try desk.type("1 n \"ab\"")
        desk.send(.event(.paste("cd")))
        try desk.type("\"ef\"")
        desk.finish()
        #expect(desk.screen.contains("abcdef"))
    }

    @Test func escapeWhileAFormLoadsClosesItAndForgetsWhatWasTyped() throws {
        var desk = SlowDesk(try .demoDesk())
        try desk.type("1 n \"2q\" <Esc>")
        desk.finish()
        #expect(desk.screen.contains("[1 Netwerken]") && !desk.screen.contains("Naam*"))
        #expect(!desk.app.isOver && desk.app.sheets.isEmpty)
    }

    @Test func whatIsTypedForOneFormDoesNotGoIntoTheNext() throws {
        var desk = SlowDesk(try .demoDesk())
        try desk.type("1 n \"een\" <Esc> n \"twee\"")
        desk.finish()
        #expect(desk.app.openForm?.values.text("name") == "twee")
    }

    @Test func whatIsTypedWhileAFormIsSavedIsDoneAfterwards() throws {
        var desk = SlowDesk(try .demoDesk())
        try openEdit(&desk)
        try desk.type("\"x\" <C-s> 2")
        #expect(!desk.screen.contains("[2 Plannen]"))
        desk.finish()
        #expect(desk.screen.contains("[2 Plannen]"))
    }

    @Test func afterARefusalWhatWasTypedBehindTheSaveIsDropped() throws {
        let dependencies = try Dependencies.demoDesk()
        var desk = SlowDesk(dependencies)
        try openEdit(&desk)
        try desk.type("\"x\" <C-s> \"q\"")
        let form = try #require(desk.app.openForm)
        desk.send(.form(.refused(form.id, Phrase(same: "Nee."), field: nil)))
        #expect(desk.app.typedAhead == [] && !desk.app.isOver)
        #expect(desk.app.openForm?.values == form.values)
        #expect(desk.screen.contains("Nee."))
    }

    @Test func afterAConflictWhatWasTypedBehindTheSaveIsDropped() throws {
        let dependencies = try Dependencies.demoDesk()
        var anna = SlowDesk(dependencies)
        var bram = SlowDesk(try dependencies.seen(by: "bram"))
        try openEdit(&anna)
        try openEdit(&bram)
        try bram.type("\" B\" <C-s>")
        bram.finish()
        try anna.type("\" A\" <C-s> <Enter> \"q\"")
        anna.finish()
        #expect(anna.screen.contains("Twee versies"))
        #expect(anna.app.typedAhead == [])
    }

    @Test func nobodyIsTakenFromTheListOfAnOlderQuery() throws {
        let dependencies = try Dependencies.demoDesk()
        let other = try #require(try dependencies.store.contacts(matching: "", limit: 20).last)
        var desk = SlowDesk(dependencies)
        try desk.type("3 b")
        desk.finish()
        let name = "\(other.name)"
        try desk.type("\"\(name.prefix(1))\"")
        desk.finish()
        try desk.type("\"\(name.dropFirst())\" <Enter>")
        #expect(desk.app.openForm?.values.chosen("contact") == [])
        desk.finish()
        #expect(desk.app.openForm?.values.chosen("contact") == ["\(other.id)"])
    }

    @Test func whatIsTypedBehindAnEnterThatWaitsKeepsItsPlace() throws {
        var desk = SlowDesk(try .demoDesk())
        try desk.type("1 <Enter>")
        desk.finish()
        try desk.type("f")
        desk.finish()
        try desk.type("\"jan\" <Enter> \"voorz\"")
        desk.finish()
        #expect(desk.app.openForm?.values.chosen("contact").count == 1)
        #expect(desk.screen.contains("voorz"))
    }

    private func openEdit(_ desk: inout SlowDesk) throws {
        try desk.type("1")
        desk.finish()
        try desk.type("e")
        desk.finish()
        try #require(desk.app.openForm?.state != nil)
    }
}

extension App {
    fileprivate var openForm: OpenForm? {
        guard case .form(let form) = sheets.last else { return nil }
        return form
    }
}
