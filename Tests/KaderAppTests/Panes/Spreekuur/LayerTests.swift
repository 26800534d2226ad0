import KaderDomain
import KaderReference
import TerminalUI
import Testing

@testable import KaderApp

/// Layers hide and show, and the screen says that something is hidden.
@Suite struct LayerTests {
    func pane() throws -> SpreekuurPane {
        var pane = SpreekuurPane(
            reference: try .embedded(), house: "groningen", now: LocalTime("2026-11-24T08:00")!)
        _ = pane.update(
            .loaded([try .sample(1)], .house("groningen"), week: Day("2026-11-23")!))
        return pane
    }

    @Test func aHiddenServiceIsNotSelectedAndComesBack() throws {
        var pane = try pane()
        _ = pane.update(.toggle(.service(.loopbaan)))
        #expect(pane.shown.isEmpty && pane.selection == nil)
        #expect(pane.title.nl.hasSuffix("· 1 laag uit"))
        _ = pane.update(.toggle(.service(.loopbaan)))
        #expect(pane.shown.count == 1 && pane.selection == .sample(1))
        #expect(!pane.title.nl.contains("laag"))
    }

    @Test func aHiddenPersonLosesTheirColumnAndASpreekuurOnlyAllOfItsStaff() throws {
        var pane = try pane()
        _ = pane.update(.showScale(.day))
        _ = pane.update(.toggle(.person(.sample(101))))
        #expect(pane.columns.map(\.name) == ["Joris Bos"])
        #expect(pane.column == .person(.sample(102)) && pane.selectedItem != nil)
        _ = pane.update(.toggle(.person(.sample(102))))
        #expect(pane.shown.isEmpty && pane.columns.isEmpty)
        #expect(pane.title.en.hasSuffix("· 2 layers off"))
        _ = pane.update(.showAllLayers)
        #expect(pane.columns.count == 2)
    }

    /// A letter is that of its layer; `/` finds by name.
    @Test func theLetterOfALayerSwitchesThatLayer() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("3 f A")
        func hidden() -> Set<AgendaLayer> {
            (program.app.panes[2] as? PlacedPane<SpreekuurPane>)?.pane.hidden ?? []
        }
        let first = hidden()
        #expect(first.count == 1 && first.first?.letter(in: .nl) == "A")
        try program.type("A L")
        #expect(hidden() == [.service(.loopbaan)])
        try program.type("L / \"afspr\" <Enter>")
        #expect(hidden() == first)
        try program.type("~")
        #expect(program.status.contains("Geen regel heeft de letter ~."))
    }

    /// Issue 3.3: a single room is chosen as a person is.
    @Test func aHiddenRoomLosesItsColumnAndASpreekuurOnlyAllOfItsRooms() throws {
        var pane = try pane()
        let rooms = try #require(pane.entries.first).spreekuur.rooms
        let room = try #require(rooms.first)
        guard case .pick(let pick) = try #require(pane.update(.chooseLayers).first) else {
            Issue.record("no list")
            return
        }
        #expect(pick.options.filter { $0.label.nl.contains("⌂") }.count == rooms.count)
        _ = pane.update(.showScale(.day))
        _ = pane.update(.toggle(.room(room)))
        #expect(pane.columns.allSatisfy { $0.resource != .room(room) })
        #expect(pane.shown.isEmpty == (rooms.count == 1))
        for other in rooms.dropFirst() { _ = pane.update(.toggle(.room(other))) }
        #expect(pane.shown.isEmpty)
        _ = pane.update(.showAllLayers)
        #expect(pane.shown.count == 1)
    }

    @Test func theListStaysOpenOnTheLayerThatWasToggled() throws {
        var pane = try pane()
        let layer = AgendaLayer.free
        guard case .pick(let pick) = try #require(pane.update(.toggle(layer)).first) else {
            Issue.record("no list")
            return
        }
        #expect(pick.options[pick.selected].message == .toggle(layer))
        #expect(pick.options[pick.selected].label.nl == "[ ] V vrij")
        #expect(pick.options[pick.selected].label.en == "[ ] F free")
        #expect(pick.options.last?.message == .showAllLayers)
    }

    @Test func hiddenFreeSlotsAreNeitherCountedNorOffered() throws {
        var pane = try pane()
        let entry = try AgendaEntry.sample(1)
        #expect(pane.room(in: entry).nl == "2 vrij")
        _ = pane.update(.toggle(.free))
        #expect(pane.room(in: entry).nl == "")
        _ = pane.update(.showScale(.day))
        let items = pane.columns.flatMap(\.items)
        #expect(items.isEmpty)
    }

    @Test(arguments: [
        (["Fatma", "Joris"], "fj"), (["Fatma", "Fred", "Fa"], "fra"), (["Émile"], "e"),
        (["张伟", "Ab"], "ab"), (["A", "A", "A"], "abc"),
    ])
    func everyoneHasALetterOfTheirOwn(names: [String], letters: String) {
        #expect(PersonLetters.of(names).joined() == letters)
    }

    /// Issue 3: each with a letter besides its colour, also where the alphabet is used up.
    @Test func moreThanTheAlphabetHasStillTellsThemApart() {
        let names = (1...26).map { "Aa \($0)" } + ["Fatma", "Fred", "Fa", "张伟", "Q"]
        let letters = PersonLetters.of(names)
        #expect(letters.prefix(26).allSatisfy { $0.count == 1 })
        #expect(letters.suffix(5) == ["fa", "fr", "aa", "ab", "ac"])
        let many = PersonLetters.of((1...702).map { "Jan \($0)" })
        #expect(Set(many).count == 702 && !many.contains("."))
    }

    @Test func lettersOfLayersDifferInEachLanguage() {
        for language in Language.allCases {
            let letters = AgendaLayer.common.compactMap { $0.letter(in: language) }
            #expect(Set(letters).count == AgendaLayer.common.count)
        }
    }
}
