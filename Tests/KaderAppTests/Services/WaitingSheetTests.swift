import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Whom to call: the waiting list and reminders.
@Suite struct WaitingSheetTests {
    @Test(arguments: Language.allCases)
    func theLists(_ language: Language) throws {
        var world = try Dependencies.oneSpreekuur()
        world.language = language
        try world.waits(3)
        try world.book(.sample(4), "09:00")
        var walk = Walkthrough(world)
        try walk.stop("A")
        try walk.stop("a")
        try walk.stop("<Enter>")
        try walk.stop("<Tab>")
        try expectGolden(walk.transcript, "waiting-\(language.rawValue).txt")
    }

    @Test func anOfferIsDeclinedByOneKeyAndThatIsTakenBack() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.waits(3)
        var walk = Walkthrough(world)
        try walk.press("A a")
        #expect(try world.store.waitingList().first?.entry.state.name == .offered)
        try walk.press("d")
        #expect(try world.store.waitingList().first?.entry.state == .waiting)
        try walk.press("<Esc> u")
        #expect(try world.store.waitingList().first?.entry.state.name == .offered)
    }

    @Test func whatCannotBeDoneSaysWhy() throws {
        var walk = Walkthrough(try .oneSpreekuur())
        try walk.press("A")
        #expect(walk.screen.contains("Niemand wacht"))
        try walk.press("a")
        #expect(walk.screen.contains("Dat kan nu niet"))
    }

    @Test func somebodyIsPutOnTheListInAForm() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.stop("A n")
        try walk.press("\"\(try world.store.contact(.sample(3)).name.family)\" <Enter> <C-s>")
        try walk.stop()
        #expect(try world.store.waitingList().map(\.entry.contact) == [.sample(3)])
        try expectGolden(walk.transcript, "waiting-form.txt")
    }

    @Test func whoWasCalledIsMarkedAsReminded() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(3), "09:00")
        let day = try #require(
            try world.store.appointments(
                from: world.store.now.day, through: world.store.now.day + 60
            ).first?.appointment.day)
        var walk = Walkthrough(world)
        try walk.press("A <Tab>")
        for _ in 0..<(day - world.store.now.day - 1) { try walk.press("<Right>") }
        try walk.press("<Enter>")
        #expect(try world.store.reminders(for: day).map(\.remindedOn) == [world.store.now.day])
    }

    @Test func aCancellationNamesWhoIsNext() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(4), "09:00")
        try world.waits(3)
        let visit = try #require(
            try world.store.appointments(
                from: world.store.now.day, through: world.store.now.day + 60
            ).first)
        let saved = try CancellationForm.appointment(visit.id).save(
            FormValues(["reason": .chosen(["at-request"])]), from: FormValues(), overriding: [],
            with: world)
        let name = try world.store.contact(.sample(3)).name.description
        #expect(saved.notice.nl.contains(name))
    }

    @Test func cancellingTheMarkedNamesWhoIsNext() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(4), "09:00")
        try world.book(.sample(4), "10:00")
        try world.waits(3)
        var walk = Walkthrough(world)
        try walk.press("3 <Right> <Enter> * x <Space> <Enter> <C-s>")
        let name = try world.store.contact(.sample(3)).name.description
        let notice = try #require(walk.rehearsal.app.notice?.phrase.nl)
        #expect(notice.hasPrefix("2 afspraken afgezegd"))
        #expect(notice.ranges(of: name).count == 1, "named once: \(notice)")
    }
}

extension Dependencies {
    fileprivate func waits(_ number: Int) throws {
        try store.wait(
            WaitingEntry(
                id: newId(), contact: .sample(number), service: .loopbaan,
                since: Amsterdam.importing(store.now)))
    }
}
