import KaderDomain
import KaderStore
import Testing

@testable import KaderApp

/// A signal whose answer does not come, in the list of what is to be done.
@Suite struct SignalAnswerTests {
    private let world: Dependencies
    private let id = Signal.ID.named("late")

    init() throws {
        world = try Dependencies.still()
        let weeksAgo = try #require(LocalTime("2026-11-02T09:00"))
        let earlier = world.store.store.as(world.store.actor, at: .fixed(weeksAgo))
        try earlier.raise(id, about: .problem("loon.achterstand"), note: "Drie collega's.")
        try earlier.report(id)
    }

    @Test func itIsListedAnsweredAndTakenBack() throws {
        var walk = Walkthrough(world)
        try walk.press("4 t")
        #expect(walk.screen.contains("Leden over loon niet of te laat betaald, zonder telling"))
        #expect(walk.screen.contains("beleidsafdeling"))
        try walk.press("d")
        #expect(walk.screen.contains("Antwoord op een signaal"))
        #expect(walk.screen.contains("voor anna"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("vul in wat er terugkwam"))
        try walk.press("\"Wij praten met de directie.\" <C-s>")
        #expect(try world.store.signal(id).signal.answer?.text == "Wij praten met de directie.")
        #expect(!walk.screen.contains("Leden over loon"))
        try walk.press("u")
        #expect(try world.store.signal(id).signal.answer == nil)
        #expect(walk.screen.contains("Leden over loon"))
    }

    @Test func whatWasClosedMeanwhileIsRefused() throws {
        var walk = Walkthrough(world)
        try walk.press("4 t d \"Ja.\"")
        try world.seen(by: "bram").store.dismiss(id)
        try walk.press("<C-s>")
        #expect(walk.screen.contains("dit signaal is al loos alarm"))
        #expect(try world.store.signal(id).signal.answer == nil)
    }
}
