import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// The Belastingservice: questions, the days of a campaign, and who takes part.
@Suite struct TaxSheetTests {
    @Test(arguments: Language.allCases)
    func theLists(_ language: Language) throws {
        var world = try Dependencies.oneSpreekuur()
        world.language = language
        try world.beginSeason()
        try world.store.addTaxQuestion(.sample(1), of: .sample(3), "Telt de fiets mee?")
        var walk = Walkthrough(world)
        try walk.stop("I")
        try walk.stop("<Tab>")
        try walk.stop("<Tab>")
        try expectGolden(walk.transcript, "tax-\(language.rawValue).txt")
    }

    @Test func aQuestionIsNotedAnsweredAndTheAnswerTakenBack() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.stop("I n")
        try walk.press("<C-s>")
        try walk.stop("\"Ik ben 111222333\"")
        #expect(walk.screen.contains("lijkt een BSN"))
        try walk.press("<C-s>")
        let asked = try #require(try world.store.taxQuestions().first?.question)
        try walk.press("<Enter> <Tab> \"Dat hoeft niet.\" <C-s>")
        let answered = try world.store.taxQuestion(asked.id).question
        #expect(answered.answer == "Dat hoeft niet." && answered.answeredBy == "anna")
        try walk.stop()
        #expect(walk.screen.contains("Er wacht geen vraag"))
        try walk.press("u")
        #expect(try world.store.taxQuestion(asked.id).question == asked)
        try walk.press("x")
        #expect(try world.store.taxQuestions().isEmpty)
        try expectGolden(walk.transcript, "tax-question.txt")
    }

    @Test func aCampaignIsMadeAHouseTakesPartAndAHouseholdIsBooked() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.planForTax()
        var walk = Walkthrough(world)
        try walk.press("I <Tab> <Tab> n \"24-11-2026\" <Tab> \"31-12-2026\" <C-s>")
        #expect(try world.store.campaigns().map(\.campaign.year) == [2026])
        try walk.press("h \"gron\" <Enter> \"wo 13-16\" <Tab> \"3\" <C-s>")
        #expect(try world.store.campaigns().first?.places.map(\.capacity) == [3])
        try walk.press("<Tab> <Tab>")
        try walk.stop()
        try walk.press("b")
        try walk.stop("\"frits\" <Enter>")
        try walk.press("<Tab> <Tab> <Tab> <Tab> \"2\"")
        try walk.stop("<C-s>")
        let visits = try world.store.appointments(
            from: Dependencies.spreekuurDay, through: Dependencies.spreekuurDay)
        #expect(visits.map(\.appointment.housemates) == [2])
        try walk.press("b")
        #expect(walk.screen.contains("Dat kan nu niet: die dag zit vol."))
        try expectGolden(walk.transcript, "tax-campaign.txt")
    }

    @Test func outsideACampaignASpreekuurSaysWhyItHasNoSlots() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.planForTax()
        var walk = Walkthrough(world)
        try walk.press("<Right> <Down> <Enter>")
        #expect(
            walk.screen.contains(
                "Geen plekken: er is nu geen invulcampagne; een vraag noteren kan het"),
            "\(walk.screen)")
    }

    @Test func whoMayOnlyReadIsToldSo() throws {
        var world = try Dependencies.oneSpreekuur()
        try world.beginSeason()
        world.language = .en
        var walk = Walkthrough(world)
        try walk.press("I x")
        #expect(walk.screen.contains("Not now"))
    }
}

extension Dependencies {
    fileprivate func beginSeason() throws {
        try seen(by: "setup").store.beginCampaign(on: Self.spreekuurDay)
        try planForTax()
    }

    /// An afternoon for tax, with two consulenten in one room.
    fileprivate func planForTax() throws {
        let setup = try seen(by: "setup").store
        for number in 1...2 { try setup.add(try .basic(of: .sample(number), in: .belasting)) }
        try setup.plan(
            try Spreekuur(
                id: .sample(2), service: .belasting, at: .house("groningen"),
                on: Self.spreekuurDay, during: #require(Hours("13:00-16:00")),
                staffedBy: [.sample(1), .sample(2)], in: [.sample(1)]))
    }
}
