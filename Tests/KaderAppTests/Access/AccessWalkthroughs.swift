import KaderApp
import KaderDomain
import KaderStore
import Testing

/// Giving and taking access in the program, and the program for who may not see all.
@Suite struct AccessWalkthroughs {
    private let world: Dependencies
    private var store: ActingStore { world.store }

    init() throws { world = try .demoDesk() }

    private func given() throws -> [String] {
        try store.access().filter { $0.revokedOn == nil }.map { "\($0.actor) \($0.role)" }
    }

    @Test func aRoleIsGivenTakenAndGivenBack() throws {
        var walk = Walkthrough(world)
        try walk.press(": \"toegang\" <Enter>")
        #expect(walk.screen.contains("Wie mag wat?"), "\(walk.screen)")
        try walk.press("<Enter>")
        #expect(walk.screen.contains("De eerste beheerder: jijzelf"), "\(walk.screen)")
        try walk.press("<C-s>")
        #expect(try given() == ["anna administrator"], "\(walk.screen)")
        try walk.press(": \"toegang\" <Enter> <Enter>")
        try walk.press("\"bert\" <Tab> \"kaderlid\" <Enter> \"eigen\" <Enter> <C-s>")
        #expect(try given() == ["anna administrator", "bert kaderlid"], "\(walk.screen)")
        try walk.press(": \"toegang\" <Enter> \"bert\" <Enter>")
        #expect(walk.screen.contains("kaderlid van bert intrekken?"), "\(walk.screen)")
        try walk.press("i")
        #expect(try given() == ["anna administrator"], "\(walk.screen)")
        try walk.press("u")
        #expect(try given() == ["anna administrator", "bert kaderlid"], "\(walk.screen)")
        try walk.press(": \"toegang\" <Enter> \"anna\" <Enter> i")
        #expect(walk.screen.contains("altijd een beheerder"), "\(walk.screen)")
    }

    @Test func theMatrixIsShownToEverybody() throws {
        var walk = Walkthrough(world)
        try walk.press(": \"toegang\" <Enter> \"elke rol\" <Enter>")
        #expect(walk.screen.contains("personen bekijken"), "\(walk.screen)")
        #expect(walk.screen.contains("kaderlid: eigen kring"), "\(walk.screen)")
    }

    /// Every pane and sheet opens for everybody: what is not theirs is empty or says why.
    @Test(arguments: [AccessRole.administrator, .consulent, .kaderlid])
    func theProgramWorksForEveryRole(
        role: AccessRole
    ) throws {
        let day = Clock.real.now.day
        let keeper = try world.seen(by: "beheer").store
        try keeper.give(
            AccessGrant(
                id: .named("k"), to: keeper.actor, .administrator, .land, from: day, by: "beheer"))
        try keeper.give(
            AccessGrant(id: .named("a"), to: store.actor, role, .own, from: day, by: "beheer"))
        var walk = Walkthrough(world)
        for key in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
            try walk.press("\(key) <Enter> <Esc>")
        }
        for key in ["R", "S", "A", "I", "G", "F", "M", "O", "D", "/ a <Esc>"] {
            try walk.press("\(key) <Esc> <Esc>")
        }
        #expect(!walk.screen.contains("Niet gelukt"), "\(walk.screen)")
        #expect(try store.may(.readPlans))
    }
}
