import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Views of the agenda under names, by keys.
@Suite struct AgendaViewsTests {
    private let desk: Dependencies

    init() throws { desk = try .demoDesk() }

    @Test func anAgendaIsKeptUnderANameAndShownSoAgain() throws {
        var walk = Walkthrough(desk)
        try walk.press("3 d r f V <Esc> / \"met:a\" <Enter>")
        try walk.press("V \"bewaren\" <Enter> \"Kamers\" <C-s>")
        #expect(walk.screen.contains("Weergave bewaard: Kamers."))
        let kept = try #require(try desk.store.views(of: .agenda).first)
        var look = AgendaLook(at: .house("groningen"))
        (look.scale, look.split, look.hidden) = (.day, .rooms, ["free"])
        #expect(kept.name == "Kamers" && kept.filter == "met:a" && kept.agenda == look)
        try walk.press("V \"gewone\" <Enter>")
        let usual = walk.rehearsal.app.spreekuur
        #expect(usual.scale == .week && usual.hidden.isEmpty && usual.filter.isEmpty)
        try walk.press("p \"online\" <Enter> ] V \"kamers\" <Enter>")
        let shown = walk.rehearsal.app.spreekuur
        #expect(shown.scale == .day && shown.split == .rooms && shown.hidden == [.free])
        #expect(shown.filter == "met:a" && shown.place == .house("groningen"))
        #expect(shown.day > desk.store.now.day, "the day stays")
    }

    @Test func nothingIsKeptOfHowTheAgendaWasLeft() throws {
        var walk = Walkthrough(desk)
        try walk.press("3 m V \"gewone\" <Enter>")
        #expect(try desk.store.lastView(of: .agenda) == nil)
    }

    @Test func aViewOfAHouseThatIsGoneStaysAtThisOne() throws {
        var view = SavedView(list: .agenda, name: "Weg")
        view.agenda = AgendaLook(at: .house("nergens"))
        view.agenda?.hidden = ["person:x", "kleur:blauw", "busy"]
        try desk.store.save(view)
        var walk = Walkthrough(desk)
        try walk.press("3 V \"weg\" <Enter>")
        let shown = walk.rehearsal.app.spreekuur
        #expect(shown.place == .house("groningen") && shown.hidden == [.busy])
    }

    @Test func everyLayerHasAKeyThatLeadsBackToIt() {
        let layers = AgendaLayer.common + [.person(.sample(3)), .room(.sample(4))]
        #expect(layers.map { AgendaLayer(key: $0.key) } == layers)
        #expect(Set(layers.map(\.key)).count == layers.count)
    }
}
