import KaderApp
import KaderDomain
import KaderStore
import Testing

/// A trajectory by keyboard, from its goals to its evaluation.
@Suite struct TrajectoryWalkthroughs {
    private let world: Dependencies

    init() throws { world = try Dependencies.demoDesk() }

    /// Begins one for whoever is selected first, with the last consulent.
    private func begun() throws -> (Walkthrough, Trajectory.ID) {
        let person = try #require(try world.store.contacts(limit: 1).first)
        var member = person
        member.standing = .member
        if member != person { try world.store.edit(member, from: person) }
        let adviser = try #require(try world.store.consulenten(limit: 500).last?.name)
        var walk = Walkthrough(world)
        try walk.press(
            "5 t \"\(adviser)\" <Enter> \"gevaar\" <Enter> <Tab> <Tab> <Tab> \"Rust\" <C-s>")
        let made = try #require(try world.store.trajectories().first, "\(walk.screen)")
        #expect(made.items.map(\.text) == ["Rust"])
        return (walk, made.id)
    }

    @Test func itHasStepsAndEndsWithAnEvaluation() throws {
        var (walk, id) = try begun()
        try walk.press("t \"stap erbij\" <Enter> \"Brief\" <C-s>")
        #expect(walk.screen.contains("geen dag"))
        try walk.press("\"morgen\" <C-s>")
        #expect(try world.store.trajectory(id).items(.step).map(\.text) == ["Brief"])
        try walk.press("t \"afsl\" <Enter> \"ander\" <Enter> \"Rust\" <Enter> <C-s>")
        let entry = try world.store.trajectory(id)
        #expect(entry.trajectory.closing?.result == .newJob)
        #expect(entry.goals == (1, 1))
        try walk.press("u")
        #expect(try world.store.trajectory(id).trajectory.isActive)
    }

    @Test func itStandsOnTheCardAndIsExtendedWithAReason() throws {
        var (walk, id) = try begun()
        let end = try world.store.trajectory(id).trajectory.end
        try walk.press("<Enter> <PageDown>")
        #expect(walk.screen.contains("doel: Rust"))
        try walk.press("t \"verl\" <Enter> <C-s>")
        #expect(walk.screen.contains("vul dit in"))
        try walk.press("\"Wachttijd\" <C-s>")
        let entry = try world.store.trajectory(id)
        #expect(entry.trajectory.end == end.adding(months: 3))
        #expect(entry.items(.extension).map(\.text) == ["Wachttijd"])
    }

    @Test func anEndThatIsNearIsToBeDone() throws {
        let (_, id) = try begun()
        let end = try world.store.trajectory(id).trajectory.end
        var later = world
        later.store = world.store.store.as(
            world.store.actor, at: .fixed(LocalTime(day: end - 3, time: .startOfDay)))
        var walk = Walkthrough(later)
        try walk.press("4 t <End>")
        #expect(walk.screen.contains("traject loopt af"))
        try walk.press("<Enter> \"afsl\" <Enter> \"ander\" <Enter> <C-s>")
        #expect(try later.store.trajectory(id).trajectory.closing?.day == end - 3)
        #expect(!walk.screen.contains("traject loopt af"))
    }
}
