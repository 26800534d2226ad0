import KaderDomain
import KaderStore
import Testing

@testable import KaderApp

/// `u` where the last step is of something that is not on the screen.
@Suite struct UndoElsewhereTests {
    @Test func aStepThatIsNotOnTheScreenIsAskedAbout() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("T \"Mevrouw Smit\" <C-s>")
        #expect(walk.screen.contains("De notitie staat bij Te doen (4, dan t)."), "\(walk.screen)")
        try walk.press("2 u")
        #expect(walk.screen.contains("Je laatste stap staat niet op dit scherm"), "\(walk.screen)")
        #expect(walk.screen.contains("Mevrouw Smit"))
        #expect(try world.store.callbacks().count == 1)
        try walk.press("<Esc> u n")
        #expect(try world.store.callbacks().count == 1)
        try walk.press("u u")
        #expect(try world.store.callbacks().isEmpty, "\(walk.screen)")
    }

    /// Whoever has just saved something means that, wherever they are.
    @Test func whatAFormHasJustStoredIsTakenBackAtOnce() throws {
        let world = try Dependencies.oneSpreekuur()
        var walk = Walkthrough(world)
        try walk.press("2 T \"Mevrouw Smit\" <C-s> u")
        #expect(try world.store.callbacks().isEmpty, "\(walk.screen)")
    }

    @Test func whatIsOnTheScreenIsTakenBackAtOnce() throws {
        let world = try Dependencies.oneSpreekuur()
        try world.book(.sample(3), "11:00")
        var walk = Walkthrough(world)
        try walk.press("<Right> <Left> u")
        #expect(!walk.screen.contains("laatste stap"))
        #expect(
            try world.store.appointments(
                of: .sample(3), from: Dependencies.spreekuurDay, through: Dependencies.spreekuurDay
            ).isEmpty)
    }
}
