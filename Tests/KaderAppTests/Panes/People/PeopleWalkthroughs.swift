import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// Looking somebody up, and what is done with them, by keyboard.
@Suite struct PeopleWalkthroughs {
    @Test func lookingSomebodyUp() throws {
        var walk = Walkthrough(try .demoDesk())
        try walk.stop("5")
        try walk.stop("<Down>")
        try walk.stop("/ \"vera\" <Enter>")
        try walk.stop("<Enter>")
        try walk.stop("<Esc> <Esc>")
        try expectGolden(walk.transcript, "looking-up.txt")
    }

    @Test(arguments: [
        Size(columns: 40, rows: 10), Size(columns: 60, rows: 30), Size(columns: 120, rows: 40),
        Size(columns: 300, rows: 100),
    ])
    func theListOnEveryScreen(size: Size) throws {
        var walk = Walkthrough(try .demoDesk(language: .en), size: size)
        try walk.stop("5 <Down>")
        try expectGolden(walk.transcript, "people-\(size.columns)x\(size.rows).txt")
    }

    @Test func whatWasTypedBecomesSomebodyNewWhoIsShown() throws {
        let world = try Dependencies.demoDesk()
        var walk = Walkthrough(world)
        try walk.press("5 / \"Zeno van Zanten\" <Enter>")
        #expect(walk.screen.contains("‘n’ voegt toe wat je typte."))
        try walk.press("n <Tab> \"0600000001\" <C-s>")
        let made = try #require(try world.store.contacts(matching: "zeno").first)
        #expect(made.name.infix == "van")
        #expect(walk.screen.contains("Zanten, Zeno van") && walk.screen.contains("0600000001"))
        try walk.press("<Esc> <Home> n \"Zeno Zilver\" <Tab> \"0600000002\" <C-s>")
        #expect(walk.screen.contains("Zilver, Zeno") && walk.screen.contains("1 gevonden"))
        try walk.press("u")
        #expect(!walk.screen.contains("Zilver, Zeno"))
    }

    @Test func aVisitAndAnAppointmentAreForWhoIsSelected() throws {
        let world = try Dependencies.demoDesk()
        var walk = Walkthrough(world)
        try walk.press("5 <End>")
        let last = try #require(try world.store.contacts(limit: 100).last)
        try walk.press("R")
        #expect(walk.screen.contains("Bezoek registreren"))
        #expect(walk.screen.contains(last.name.description))
        try walk.press("<Esc> b")
        #expect(walk.screen.contains("Afspraak maken"))
        #expect(walk.screen.contains(last.name.description))
    }

    @Test func whoeverIsArchivedIsFoundInTheArchiveAndBroughtBack() throws {
        let world = try Dependencies.demoDesk()
        let zeno = Contact(
            id: .sample(77), name: try #require(PersonName(typed: "Zeno Zilver")),
            phone: "0600000001")
        try world.store.add(zeno)
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter> x")
        #expect(walk.screen.contains("In het archief: Zeno Zilver."))
        #expect(walk.screen.contains("Niemand gevonden."))
        try walk.press("a")
        #expect(walk.screen.contains("Zilver, Zeno") && walk.screen.contains("met archief"))
        try walk.press("x")
        #expect(try world.store.contact(zeno.id).isArchived == false)
        #expect(try world.store.contacts(matching: "zeno").map(\.id) == [zeno.id])
    }
}
