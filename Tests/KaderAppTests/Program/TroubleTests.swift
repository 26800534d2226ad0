import Foundation
import KaderDomain
import KaderReference
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What a person sees where the file is in trouble, or another program busy with it.
@Suite struct TroubleTests {
    private let folder: URL
    private var path: String { folder.appending(path: "k.sqlite").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kader-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try Store.create(
            at: folder.appending(path: "k.sqlite").path, Founding(replica: "r", isDemo: true))
    }

    private func world(patience: Duration = .milliseconds(50)) throws -> Dependencies {
        var dependencies = try Dependencies.still()
        dependencies.store = try Store.open(at: path, patience: patience).as(.unnamed)
        return dependencies
    }

    @Test func aFormStaysOpenWhileAnotherProgramIsBusy() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 n \"Oldambt\"")
        let holder = open(path + ".lock", O_RDWR | O_CLOEXEC)
        try #require(flock(holder, LOCK_EX) == 0)
        try walk.press("<C-s>")
        #expect(walk.screen.contains("een ander programma houdt het bestand bezet"))
        #expect(walk.screen.contains("Oldambt"))
        #expect(try world.store.networks().isEmpty)
        close(holder)
        try walk.press("<C-s>")
        #expect(try world.store.networks().map(\.network.name) == ["Oldambt"])
    }

    @Test func aPersonWhoCouldNotBeReachedCanStillMove() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let world = try world()
        let id = Contact.ID.named("old")
        let form = ContactForm(id)
        var values = FormValues([
            "name": .text("Jo Aerts"), "phone": .text(""), "email": .text(""),
        ])
        let today = world.store.now.day
        #expect(form.faults(in: values, today: today).isEmpty)
        #expect(form.notes(on: values, today: today)["phone"] == Phrase(besideField: .unreachable))
        #expect(ContactForm().faults(in: values, today: today).keys.sorted() == ["phone"])
        values = FormValues(["name": .text(""), "phone": .text("06"), "email": .text("a")])
        #expect(
            ContactForm().faults(in: values, today: today).keys.sorted()
                == ["email", "name", "phone"])
        #expect(form.field(refusedBy: ContactError.notAnAddress) == "email")
        #expect(form.field(refusedBy: ContactError.unreachable) == "phone")
    }

    @Test func roomsOfOneHouseDoNotGoAlongToAnother() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var program = Rehearsal(try .demoDesk())
        func rooms() throws -> Int {
            guard case .form(let form) = program.app.sheets.last else { return -1 }
            return form.values.chosen("rooms").count
        }
        let forth = "<Tab> <Tab> <Tab> <Tab> <Tab>"
        try program.type("3 n <Tab> \(forth) \"spreekkamer\" <Enter>")
        #expect(try rooms() == 1)
        try program.type("\(forth.replacing("Tab", with: "S-Tab")) \"groningen\" <Enter>")
        #expect(try rooms() == 1, "the same house")
        try program.type("<S-Tab> \"online\" <Enter>")
        #expect(try rooms() == 0)
    }

    @Test func severalThingsThatGoBackAreCounted() {
        func told(_ command: CommandName, _ about: String, _ count: Int) -> Phrase {
            UndoReport(command: command, about: about, count: count).subject
        }
        #expect(told(.bookAppointment, "Anna", 1) == Phrase(same: "Anna"))
        #expect(
            told(.cancelSpreekuur, "Zaal", 4) == Phrase(nl: "Zaal en nog 3", en: "Zaal and 3 more"))
        #expect(told(.importTable, "Anna", 214) == Phrase(nl: "214 dingen", en: "214 things"))
        #expect(told(.importTable, "Anna", 1) == Phrase(same: "Anna"))
        #expect(told(.editContact, "", 2) == Phrase(nl: "2 dingen", en: "2 things"))
    }

    @Test func rowsThatCannotBeReadAreNamedInOneSentence() {
        let row = StoreError.unreadableRow(table: "boardFunction", id: "z1")
        let told = Phrase(unreadable: [row, .unreadableRow(table: "contact", id: "z2")])
        #expect(told.nl.hasPrefix("Niet te lezen: functie z1. ") && told.nl.contains("1 andere"))
        #expect(told.en.hasPrefix("Unreadable: function z1. ") && told.en.contains("1 other"))
        #expect(Phrase(unreadable: [row]) == Phrase(row as any Error))
    }
}
