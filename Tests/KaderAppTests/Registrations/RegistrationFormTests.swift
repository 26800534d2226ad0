import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// From a conversation to a registration, by keyboard.
@Suite struct RegistrationFormTests {
    /// Two consulenten, two members, and employers with other names.
    private let world: Dependencies

    private var today: Day { world.store.now.day }

    init() throws {
        world = try .oneSpreekuur()
        let setup = try world.seen(by: "setup").store
        try setup.add(
            try Employer(
                id: .named("ah"), name: "Albert Heijn", aliases: ["AH"], sector: "handel"))
        try setup.add(
            try Establishment(id: .named("dc"), employer: .named("ah"), name: "DC Zaandam"))
        try setup.add(try Employer(id: .named("uzb"), name: "Uitzendbureau Voorbeeld"))
    }

    private func visits() throws -> [RegistrationEntry] {
        try world.store.registrations(from: today - 30, through: today)
    }

    /// Issue 5, point 3: at most 40 keys beside the text typed.
    @Test func aFullRegistrationTakesFewKeys() throws {
        let script = [
            "R \"frits\" <Enter> <Tab>", "\"Mijn loon komt te laat.\" <Tab>",
            "\"achterst\" <Enter> \"vaststel\" <Enter> <Tab>", "\"AH DC Zaandam\" <Enter>",
            "<Tab> <Tab> \"deze\" <Enter>", "\"bezwaar 10-11\" <Enter>",
            "\"Schriftelijk vorderen.\" <Tab>", "\"brief sturen\" <Tab> \"Frits\" <Tab>",
            "<C-l> <Tab> \"bert\" <Enter> <Tab>", "\"van werk naar werk\" <Enter> <C-s>",
        ].joined(separator: " ")
        var walk = Walkthrough(world)
        try walk.press(script)
        let entry = try #require(try visits().first, "\(walk.screen)")
        let visit = entry.registration
        #expect(visit.contact == .sample(3) && entry.consulenten == ["Bert Bos"])
        #expect(visit.problems == ["loon.achterstand", "ontslag.vaststelling"])
        #expect(visit.party == .employer(.named("ah")) && visit.sector == "handel")
        #expect(visit.place == .house("groningen") && visit.region == "AM01")
        #expect(visit.urgency == .soon && visit.deadline == Day("2026-12-22"))
        #expect(visit.advice == "Schriftelijk vorderen." && visit.question.hasPrefix("Mijn loon"))
        #expect(visit.action == "brief sturen" && visit.actionBy == "Frits" && visit.isLegal)
        #expect(visit.transition == .workToWork)
        let typed = script.split(separator: "\"", omittingEmptySubsequences: false)
            .enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element.count)
        let keys = try Key.script(script).count - typed.reduce(0, +)
        #expect(keys <= 40, "\(keys) keys")
    }

    @Test func aVisitWithoutANameIsSavedAtOnceAndUndone() throws {
        var walk = Walkthrough(world)
        try walk.press("1 R <C-s>")
        #expect(walk.screen.contains("Bezoek zonder naam geregistreerd."))
        #expect(try visits().map(\.contact) == [""])
        try walk.press("u")
        #expect(try visits().isEmpty)
    }

    /// One step: undo takes the employer back with the visit.
    @Test func anEmployerThatNobodyKnowsIsMadeWithTheVisit() throws {
        var walk = Walkthrough(world)
        try walk.press("R <Tab> <Tab> <Tab> <Tab> \"Bakkerij Voorbeeld\"")
        #expect(walk.screen.contains("nieuwe werkgever"))
        try walk.press("<Enter> <C-s>")
        #expect(try visits().map(\.employers) == [["Bakkerij Voorbeeld"]])
        #expect(try world.store.employers(matching: "bakkerij").count == 1)
        try walk.press("u")
        #expect(try visits().isEmpty)
        #expect(try world.store.employers(matching: "bakkerij").isEmpty)
    }

    @Test func aKnownNameIsNotOfferedAsNew() throws {
        var walk = Walkthrough(world)
        try walk.press("R <Tab> <Tab> <Tab> <Tab> \"ah\"")
        #expect(walk.screen.contains("Albert Heijn"))
        #expect(!walk.screen.contains("nieuwe werkgever"))
    }

    @Test func theHirerMakesTheOtherAnAgency() throws {
        var walk = Walkthrough(world)
        try walk.press("R <Tab> <Tab> <Tab> <Tab> \"uitz\" <Enter> <Tab> \"albert\" <Enter> <C-s>")
        let party = try #require(try visits().first?.registration.party)
        #expect(party == .agency(.named("uzb"), hirer: .named("ah")))
        #expect(try visits().first?.registration.sector == "handel")
    }

    @Test func aConflictOfInterestIsRefusedAndNothingIsSaved() throws {
        let conflict = InterestConflict(
            id: .named("c"), contact: .sample(2), with: .employer("AH"), role: "or")
        try world.seen(by: "setup").store.add(#require(conflict))
        var walk = Walkthrough(world)
        try walk.press("R <Tab> <Tab> <Tab> <Tab> \"albert\" <Enter>")
        try walk.press("<Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> \"bert\" <Enter> <C-s>")
        #expect(walk.screen.contains("Bert Bos heeft hier een dubbele pet"), "\(walk.screen)")
        #expect(try visits().isEmpty)
    }

    @Test func whatIsSelectedInTheAgendaIsFilledIn() throws {
        try world.book(.sample(3), "09:00")
        var walk = Walkthrough(world)
        try walk.press("3 <Right> <Enter> R")
        #expect(walk.screen.contains("Frits Groen") && walk.screen.contains("loopbaan"))
        #expect(walk.screen.contains("Bezoek registreren"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("die dag moet nog komen"))
    }

    @Test func theVisitAtTheDeskIsFilledIn() throws {
        _ = try world.seen(by: "setup").store.addWalkIn(
            .sample(9), in: "groningen", name: "Jo", about: "brief van het UWV")
        var walk = Walkthrough(world)
        try walk.press("4 R")
        #expect(walk.screen.contains("brief van het UWV") && walk.screen.contains("inloop"))
        try walk.press("<C-s>")
        #expect(try visits().map(\.registration.question) == ["brief van het UWV"])
        #expect(try visits().map(\.registration.service) == [.inloop])
    }

    @Test func halfAFormStaysAsADraft() throws {
        var walk = Walkthrough(world)
        try walk.press("R \"frits\" <Enter> <Tab> \"over zijn loon\" <Esc> o")
        #expect(walk.screen.contains("Frits Groen") && walk.screen.contains("over zijn loon"))
    }

    /// The card of the person shows it, and a second one that day is warned of.
    @Test func theVisitIsOnTheCardOfThePerson() throws {
        try world.seen(by: "setup").store.add(
            try Registration(
                id: .named("v"), on: today, at: .online, .werkInkomen, of: .sample(3),
                against: .employer(.named("ah")), problems: ["loon.achterstand"], isLegal: true))
        var walk = Walkthrough(world)
        try walk.press("g \"frits\" <Enter>")
        #expect(walk.screen.contains("Bezoeken"))
        #expect(walk.screen.contains("loon niet of te laat betaald · Albert"))
        #expect(walk.screen.contains("naar juridisch"))
        try walk.press("R")
        #expect(walk.screen.contains("van deze dag is al een bezoek geregistreerd"))
    }

    @Test func aNearDeadlineIsToBeDoneUntilItIsMet() throws {
        let setup = try world.seen(by: "setup").store
        for (name, days) in [("near", 14), ("far", 15)] {
            try setup.add(
                try Registration(
                    id: .named(name), on: today - 3, at: .house("groningen"), .werkInkomen,
                    of: .sample(3), deadline: today + days, question: "vraag \(name)"))
        }
        var walk = Walkthrough(world)
        try walk.press("4 t")
        #expect(walk.screen.contains("vraag near") && !walk.screen.contains("vraag far"))
        try walk.press("e")
        #expect(walk.screen.contains("Registratie wijzigen"))
        try walk.press("<Tab> <Tab> \" nu\" <C-s>")
        #expect(walk.screen.contains("vraag near nu"), "\(walk.screen)")
        try walk.press("d")
        #expect(!walk.screen.contains("vraag near") && walk.screen.contains("Klaar: de termijn"))
        #expect(try world.store.registration(.named("near")).registration.deadline == nil)
        try walk.press("u")
        #expect(walk.screen.contains("vraag near"))
    }
}
