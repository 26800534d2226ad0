import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// The cards of the services, found, read and changed.
@Suite struct ServiceSheetTests {
    @Test(arguments: Language.allCases)
    func theCards(_ language: Language) throws {
        var world = try Dependencies.oneSpreekuur()
        world.language = language
        var walk = Walkthrough(world)
        try walk.stop("S")
        try walk.stop("i")
        try walk.stop("b")
        try expectGolden(walk.transcript, "service-cards-\(language.rawValue).txt")
    }

    @Test(arguments: zip(["l", "w", "b", "i"], Service.allCases))
    func everyCardIsAtMostThreeKeysFromHome(_ letter: String, _ service: Service) throws {
        var walk = Walkthrough(try .oneSpreekuur())
        try walk.press("S \(letter)")
        #expect(walk.screen.contains("[\(service.letter) \(service.label.nl)]"))
        #expect(walk.screen.contains(ServiceTerms.standard(service).card.what.nl.prefix(30)))
    }

    @Test func aChangedTermIsShownAtOnceAndTakenBack() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("S e")
        try walk.press("<Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <BS> <BS> \"45\" <C-s>")
        #expect(try world.store.services()[.loopbaan].minutes == 45)
        #expect(walk.screen.contains("45 min"))
        try walk.press("<Esc> u")
        #expect(try world.store.services()[.loopbaan] == .standard(.loopbaan))
    }

    @Test func aNumberOutOfItsRangeIsSaidBesideTheField() throws {
        var walk = Walkthrough(try .oneSpreekuur())
        try walk.press("S e")
        try walk.press("<Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <BS> <BS> \"5\" <C-s>")
        #expect(walk.screen.contains("een getal van 10 tot en met 480"))
    }

    @Test func anOpenFormHoldsItsSlotUntilItIsClosed() throws {
        let world = try Dependencies.oneSpreekuur()
        let colleague = try world.seen(by: "bert").store
        let offered = { try colleague.slots(for: .loopbaan, from: world.store.now.day, days: 28) }
        let before = try offered()
        var walk = Walkthrough(world)
        try walk.press("3 b")
        #expect(try offered().count == before.count - 1)
        try walk.press("<Esc>")
        #expect(try offered() == before)
    }

    @Test func aFormThatMovesHoldsTheSlotAndALapseDoesNotCloseIt() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(3), "11:00")
        let colleague = try world.seen(by: "bert").store
        let offered = { try colleague.slots(for: .loopbaan, from: world.store.now.day, days: 28) }
        let before = try offered()
        var walk = Walkthrough(world)
        try walk.press("3 <Right> <Enter> <Down> <Down> v <Space> <Enter>")
        #expect(try offered().count == before.count - 1)
        for case .form(let form) in walk.rehearsal.app.sheets {
            try world.store.release(heldFor: form.id.description)
        }
        walk.send(.minute(world.store.now))
        #expect(walk.screen.contains("Afspraak verzetten"))
        #expect(try offered().count == before.count - 1)
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Verzet naar"))
        #expect(try offered().count == before.count)
    }

    @Test func anAppointmentWithAnExceptionAsksWhyAndIsAgreed() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("3 <Right> <Enter> : \"afwijking\" <Enter>")
        #expect(walk.screen.contains("Afspraak met een afwijking"))
        #expect(walk.screen.contains("Bezoeker akkoord"))
    }

    @Test func aQuestionMarkOnASlotTellsTheReasonsAndOnceMoreTheKeys() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(3), "09:00")
        var walk = Walkthrough(world)
        try walk.press("3 <Right> <Enter> ?")
        #expect(walk.screen.contains("zijn dan bezet") && walk.screen.contains("10.00 uur"))
        try walk.press("?")
        #expect(walk.screen.contains("Wat kan hier") && !walk.screen.contains("zijn dan bezet"))
        try walk.press("<Esc> <Esc> ?")
        #expect(walk.screen.contains("Wat kan hier"), "the agenda of a week has no slot")
        try walk.press("<Esc> d <Down> ?")
        #expect(walk.screen.contains("deze plek is vrij"))
        try walk.press("b")
        #expect(walk.screen.contains("Afspraak maken"))
    }

    @Test func whyTellsTheReasonsAndOffersTheNearest() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(3), "09:00")
        var walk = Walkthrough(world)
        try walk.stop("3 <Right> <Enter> W")
        try expectGolden(walk.transcript, "why-not.txt")
    }
}
