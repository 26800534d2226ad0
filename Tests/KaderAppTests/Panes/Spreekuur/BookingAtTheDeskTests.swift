import KaderApp
import KaderDomain
import KaderStore
import TerminalUI
import Testing

/// Someone stands at the desk: from `b` to an appointment.
@Suite struct BookingAtTheDeskTests {
    /// `b`, the name, Ctrl-S: nothing else need be pressed.
    @Test func aNameIsEnoughForTheFirstFreeSlot() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("b \"frits\" <C-s>")
        #expect(walk.screen.contains("Afspraak gemaakt: wo 25 november, 9.00 uur"))
        let booked = try world.store.appointments(
            of: .sample(3), from: Dependencies.spreekuurDay, through: Dependencies.spreekuurDay)
        #expect(booked.count == 1)
    }

    @Test func theSpreekuurUnderTheKeyboardIsProposed() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.planAfternoon(of: .loopbaan)
        var walk = Walkthrough(world)
        try walk.press("<Right> <Down> b")
        #expect(walk.screen.contains("wo 25 nov 13:00–14:00"))
        try walk.press("<Esc> <Up> b")
        #expect(walk.screen.contains("wo 25 nov 09:00–10:00"))
    }

    @Test func anotherServiceProposesASlotOfItsOwn() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.planAfternoon(of: .belasting)
        var walk = Walkthrough(world)
        try walk.press("b \"frits\" <Enter> \"bel\" <Enter>")
        #expect(walk.screen.contains("wo 25 nov 13:00–13:45"))
        #expect(!walk.screen.contains("wo 25 nov 09:00"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Afspraak gemaakt: wo 25 november, 13.00 uur"))
    }

    @Test func goingPastTheServiceLeavesAChosenSlotAlone() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("b \"frits\" <Enter> <Enter> <Space> <Down> <Enter>")
        #expect(walk.screen.contains("wo 25 nov 10:00–11:00"))
        try walk.press("<Up> <Up> <Down> <Down>")
        #expect(walk.screen.contains("wo 25 nov 10:00–11:00"))
    }

    @Test(arguments: [Language.nl, .en])
    func whereNothingIsPlannedItSaysWhatToDoFirst(_ language: Language) throws {
        var walk = Walkthrough(try .still(language: language))
        try walk.press("b")
        let words = language == .nl ? "Plan eerst een spreekuur: n" : "First plan a spreekuur: n"
        #expect(walk.screen.contains(words))
        #expect(!walk.screen.contains(language == .nl ? "Afspraak maken" : "New appointment"))
    }

    @Test func whereNothingIsPlannedEnterOpensTheWaitingList() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.seen(by: "bram").store.cancel(
            Spreekuur.ID.sample(1), as: .houseClosed, because: "dicht")
        var walk = Walkthrough(world)
        try walk.press("b <Enter>")
        #expect(walk.screen.contains("Op de wachtlijst"))
        try walk.press("\"frits\" <Enter> <C-s>")
        let lines = try world.store.waitingList()
        #expect(lines.map(\.entry.contact) == [.sample(3)])
        #expect(lines.map(\.entry.places) == [[.house("groningen")]])
        #expect(walk.screen.contains("Op de wachtlijst. Komt er een plek vrij"))
    }

    /// Another service has nothing free: Ctrl-S takes what was typed along, and Esc goes back to it.
    @Test func aServiceWithoutSlotsGoesToTheWaitingListWithWhatWasTyped() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("b \"frits\" <Enter> \"bel\" <Enter>")
        #expect(walk.screen.contains("niets vrij: zet op de wachtlijst"))
        #expect(!walk.screen.contains("door iemand anders gekozen"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Frits Groen") && walk.screen.contains("Op de wachtlijst"))
        try walk.press("<Esc>")
        #expect(walk.screen.contains("Afspraak maken") && walk.screen.contains("Frits Groen"))
        try walk.press("<C-s> <C-s>")
        let lines = try world.store.waitingList()
        #expect(lines.map(\.entry.contact) == [.sample(3)])
        #expect(lines.map(\.entry.service) == [.belasting])
        #expect(!walk.screen.contains("Afspraak maken"))
        #expect(try world.store.drafts().isEmpty)
    }

    @Test func aNoteThatTheWaitingListHasNoPlaceForStaysAsADraft() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("b \"frits\" <Enter> \"bel\" <Enter> <Down> <Down> \"over toeslag\" <C-s>")
        try walk.press("<C-s>")
        #expect(try world.store.waitingList().count == 1)
        #expect(try world.store.drafts().count == 1)
        try walk.press("o")
        #expect(walk.screen.contains("over toeslag"))
    }
}

extension Dependencies {
    /// Plans a second spreekuur on the same day, from one until four.
    fileprivate func planAfternoon(of service: Service) throws {
        let setup = try seen(by: "setup").store
        for number in 1...2 where service != .loopbaan {
            try setup.add(try .basic(of: .sample(number), in: service))
        }
        if service.isInCampaign { try setup.beginCampaign(on: Self.spreekuurDay) }
        try setup.plan(
            try Spreekuur(
                id: .sample(2), service: service, at: .house("groningen"),
                on: Self.spreekuurDay, during: #require(Hours("13:00-16:00")),
                staffedBy: [.sample(1), .sample(2)], in: [.sample(1)]))
    }
}
