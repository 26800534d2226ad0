import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// What is a consulent's on their card, and who takes whose place, by keyboard.
@Suite struct ConsulentWalkthroughs {
    @Test func theCardTellsWhenSomebodyCanBeAskedAndTakesAbsenceTrainingAndConflict() throws {
        var walk = Walkthrough(try Dependencies.oneSpreekuur())
        try walk.stop("g \"anna\" <Enter>")
        try walk.stop("c")
        try walk.press("<Tab> <Tab> \"tur\" <Enter> <Tab> <Tab> <Tab> \"wo 9-12, do 13-17\"")
        try walk.stop("<Tab> <Tab> \"4\"")
        try walk.press("<C-s>")
        try walk.stop("a")
        try walk.press("\"25-11\" <Tab> <Tab> \"9-10\" <C-s>")
        #expect(walk.screen.contains("Staat dan nog in 1 spreekuur. Zoek vervanging."))
        try walk.press("s \"bij\"")
        try walk.stop("<Enter> <Tab> \"1-10-2026\"")
        try walk.press("<C-s>")
        try walk.stop("p")
        try walk.press("<Tab> \"Metaalfabriek\" <Tab> \"secretaris OR\" <C-s>")
        try walk.stop()
        try walk.stop("x <Space>")
        try expectGolden(walk.transcript, "a-consulent.txt")
    }

    @Test func aReasonForAbsenceIsNowhereOnTheCard() throws {
        let world = try Dependencies.oneSpreekuur()
        let absence = try #require(
            Absence(
                id: .named("a"), contact: .sample(1), from: Dependencies.spreekuurDay,
                until: Dependencies.spreekuurDay, reason: "Geheim"))
        try world.store.add(absence)
        var walk = Walkthrough(world, size: Size(columns: 120, rows: 40))
        try walk.press("g \"anna\" <Enter>")
        #expect(walk.screen.contains("Afwezig"))
        #expect(!walk.screen.contains("Geheim"))
    }

    @Test func whoIsIllIsReplacedAndTheAppointmentsStay() throws {
        let world = try withCarla()
        try world.book(.sample(3), "09:00")
        var walk = Walkthrough(world)
        try walk.press("<Right> <Enter>")
        try walk.stop("w")
        try walk.stop("<C-s>")
        try expectGolden(walk.transcript, "replacing-a-consulent.txt")
        let day = Dependencies.spreekuurDay
        let kept = try world.store.appointments(of: .sample(3), from: day, through: day)
        #expect(kept.map(\.appointment.consulenten) == [[.sample(5), .sample(2)]])
        try walk.press("u")
        let back = try world.store.appointments(of: .sample(3), from: day, through: day)
        #expect(back.map(\.appointment.consulenten) == [[.sample(1), .sample(2)]])
    }

    @Test func nobodyToReplaceByIsSaidInTheForm() throws {
        var walk = Walkthrough(try Dependencies.oneSpreekuur())
        try walk.press("<Right> <Enter> w <C-s>")
        #expect(walk.screen.contains("Consulent vervangen"))
        #expect(walk.screen.contains("kies er een"))
    }

    @Test func thePlanFormProposesWhoIsFreeFirstAndSaysWhyOthersAreNot() throws {
        let world = try withCarla()
        let absence = try #require(
            Absence(
                id: .named("a"), contact: .sample(1), from: Dependencies.spreekuurDay + 1,
                until: Dependencies.spreekuurDay + 1))
        try world.store.add(absence)
        var walk = Walkthrough(world)
        try walk.press("<Right> <Right> n <Tab> \"gron\" <Enter> <Tab> <Tab> <Tab>")
        try walk.stop("<Space>")
        try expectGolden(walk.transcript, "proposed-staff.txt")
    }

    @Test func aFormNotesWhatWasUnderstoodAndRefusesWhatIsNot() {
        let form = ConsulentForm(of: .sample(1), name: "Anna", role: .sample(1))
        let today = Dependencies.spreekuurDay
        var values = FormValues([
            "services": .chosen(["loopbaan"]), "isOnline": .toggle(true),
            "pattern": .text("di 9-12, 4 13:00-17:00"), "exceptions": .text("24-12 9-12"),
            "maximum": .text("3"),
        ])
        #expect(form.faults(in: values, today: today).isEmpty)
        #expect(
            form.notes(on: values, today: today)["pattern"]
                == Phrase(
                    nl: "di 09:00–12:00, do 13:00–17:00", en: "Tue 09:00–12:00, Thu 13:00–17:00"))
        values["pattern"] = .text("di 12-9")
        values["exceptions"] = .text("ergens")
        values["maximum"] = .text("0")
        #expect(
            Set(form.faults(in: values, today: today).keys)
                == ["pattern", "exceptions", "maximum"])
    }

    /// The usual world with a third consulent, who has nothing to do.
    private func withCarla() throws -> Dependencies {
        let world = try Dependencies.oneSpreekuur()
        let setup = try world.seen(by: "setup").store
        try setup.add(try Contact.sample(5, "Carla van Dam"))
        try setup.add(
            Consulent(
                id: .sample(5), contact: .sample(5), houses: ["groningen"], services: [.loopbaan]),
            trainings: [try .basic(of: .sample(5))])
        return world
    }
}
