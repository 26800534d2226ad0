import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// Information meetings on the screen, by keyboard.
@Suite struct MeetingSheetTests {
    private let world: Dependencies

    init() throws { world = try Dependencies.demoDesk() }

    private var meetings: [MeetingEntry] {
        get throws {
            try world.store.meetings(
                from: world.store.now.day - 9, through: world.store.now.day + 9)
        }
    }

    @Test func peopleAreRegisteredCountedAndReferred() throws {
        let person = try #require(try world.store.contacts(limit: 1).first)
        var walk = Walkthrough(world)
        try walk.press("G")
        #expect(walk.screen.contains("Nog geen infobijeenkomst"))
        try walk.press("n <C-s>")
        #expect(try meetings.map(\.meeting.theme) == ["Wat te doen bij ontslag"])
        try walk.press("a <Tab> \"5\" <Tab> <Tab> \"omscholing\" <C-s>")
        #expect(walk.screen.contains("nodig: 5 omscholing") && walk.screen.contains("5/40"))
        try walk.press(
            "a \"\(person.name)\" <Enter> <Tab> <Tab> <Tab> \"juri\" <Enter> <C-s>")
        #expect(walk.screen.contains("wil naar juridisch") && walk.screen.contains("6/40"))
        try walk.press("v")
        let referral = try #require(try world.store.referrals().first?.referral)
        #expect(referral.contact == person.id && referral.target == .department(.legal))
        #expect(walk.screen.contains("doorverwezen naar juridisch"))
        try walk.press("v")
        #expect(walk.screen.contains("niemand wacht hier"))
        try walk.press("u")
        #expect(try world.store.referrals().isEmpty)
        #expect(walk.screen.contains("wil naar juridisch"))
    }

    @Test func somebodyWantsToAnOfficial() throws {
        let people = try world.store.contacts(limit: 2)
        var walk = Walkthrough(world)
        try walk.press("G n <C-s> a \"\(people[0].name)\" <Enter>")
        try walk.press("<Tab> <Tab> <Tab> <Tab> \"\(people[1].name)\" <Enter> <C-s>")
        let guest = try #require(try meetings.first?.guests.first?.guest)
        #expect(guest.wish == .official(people[1].id), "\(walk.screen)")
        #expect(walk.screen.contains("wil naar \(people[1].name)"))
        try walk.press("<End> <Enter> <Tab> <Tab> <Tab> <Tab> \"juri\" <Enter> <C-s>")
        #expect(walk.screen.contains("een afdeling, een bestuurder of een partner"))
    }

    @Test func spaceTellsWhoCame() throws {
        var walk = Walkthrough(world)
        try walk.press("G n <C-s> a <Tab> \"5\" <C-s> <Home> <Space>")
        #expect(walk.screen.contains("kies eerst wie er was"))
        try walk.press("<Down> <Space>")
        #expect(try meetings.first?.attended == 5)
        try walk.press("<Space>")
        #expect(try meetings.first?.heads == 0)
        try walk.press("x")
        #expect(try meetings.first?.guests.isEmpty == true)
        try walk.press("u")
        #expect(try meetings.first?.guests.count == 1)
    }

    @Test func aFormSaysWhatIsMissing() throws {
        var walk = Walkthrough(world)
        try walk.press("G n <C-s> a <C-s>")
        #expect(walk.screen.contains("een van beide"))
        try walk.press("<Tab> \"0\" <C-s>")
        #expect(walk.screen.contains("van 1 tot en met 2000"))
    }

    @Test(arguments: Language.allCases)
    func theList(_ language: Language) throws {
        let world = try Dependencies.demoDesk(language: language)
        let day = world.store.now.day
        let meeting = try Meeting(
            id: .named("m"), on: day + 6, during: Hours("14:00-16:00"),
            at: .elsewhere("Kantine Voorbeeld"), about: "Wat te doen bij ontslag", for: 40)
        try world.store.add(meeting)
        let guest = try MeetingGuest(
            id: .named("g"), at: meeting.id, .heads(12), needs: ["ontslag.vaststelling", "rouw"])
        try world.store.add(guest)
        var walk = Walkthrough(world)
        try walk.stop("G")
        try walk.stop("<Down>")
        try expectGolden(walk.transcript, "meetings-\(language.rawValue).txt")
    }
}
