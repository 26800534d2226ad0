import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// A day at the desk, by keyboard, as pictures.
@Suite struct DeskWalkthroughs {
    /// The clock stands still at nine in the demo, so that what is over is of earlier days and of
    /// the first hour.
    @Test(arguments: Language.allCases)
    func aWholeDayAtTheDesk(language: Language) throws {
        var story = try Story(.demoDesk(language: language))
        try story.press("4")
        try story.press("a")
        try story.press("b")
        try story.press("d")
        try story.press("u")
        try story.press("i")
        try story.press("e \"Samira\" <Tab> \"brief van de gemeente\" <C-s>")
        try story.press("b")
        try story.press("<Enter>")
        try story.press("w")
        try story.press("v")
        try story.press("<Home> x")
        try story.press("T \"Wiebe\" <Tab> \"0600000001\" <Tab> \"over zijn rooster\" <C-s>")
        try story.press("t")
        try story.press("d")
        try story.press("<Esc> [")
        try expectGolden(story.transcript, "day-\(language.rawValue).txt")
    }

    /// It can still be done.
    @Test func aStepBackIsNotHintedAt() throws {
        var walk = Walkthrough(try .demoDesk())
        try walk.press("4 a <Down> <Up>")
        #expect(walk.screen.contains("b aan de beurt"))
        try walk.press("b <Down> <Up>")
        #expect(walk.screen.contains("d geweest") && !walk.screen.contains("a aangekomen"))
    }

    @Test(arguments: [
        Size(columns: 40, rows: 10), Size(columns: 60, rows: 15), Size(columns: 120, rows: 40),
        Size(columns: 300, rows: 100),
    ])
    func theListOnEveryScreen(size: Size) throws {
        var story = try Story(.demoDesk(), size: size)
        try story.press("4 i a")
        try story.press("t")
        try expectGolden(story.transcript, "desk-\(size.columns)x\(size.rows).txt")
    }

    @Test func aWalkInIsJoinedToAPerson() throws {
        let dependencies = try Dependencies.demoDesk()
        var story = try Story(dependencies)
        try story.press("4 n \"Dav\" <C-s>")
        try story.press("e <Tab> <Tab> \"david\" <Enter> <C-s>")
        let today = try dependencies.store.desk(on: dependencies.store.now.day)
        let walkIn = try #require(today.visits.compactMap(\.walkIn).first)
        #expect(walkIn.contact != nil && walkIn.name == "Dav")
        #expect(story.transcript.contains("Dav is binnen, nummer 1."))
    }

    @Test func aNoteIsTakenFromEveryPaneAndIsUndone() throws {
        let dependencies = try Dependencies.demoDesk()
        for pane in ["1", "2", "3", "4"] {
            var story = try Story(dependencies)
            try story.press("\(pane) T \"Wie \(pane)\" <C-s>")
        }
        #expect(
            try dependencies.store.callbacks().map(\.name) == ["Wie 1", "Wie 2", "Wie 3", "Wie 4"])
        var story = try Story(dependencies)
        try story.press("u")
        #expect(try dependencies.store.callbacks().count == 3)
    }

    @Test func theDeskIsToldAsLines() throws {
        var talk = Conversation(try .demoDesk())
        talk.type("vandaag", "i")
        #expect(talk.transcript.contains("Inloper nummer 1 is binnen."))
        talk.type("1 w")
        #expect(talk.transcript.contains("nummer 1: even weg."), "\(talk.transcript)")
        talk.type("t")
        #expect(talk.told.contains { $0.contains("Te doen · Groningen") }, "\(talk.told)")
    }

    /// Issue 3: within three keys of home.
    @Test func todayAndWhatIsToBeDoneAreNear() throws {
        var story = try Story(.demoDesk())
        try story.press("4")
        #expect(story.transcript.contains("═ Vandaag · Groningen"))
        try story.press("t")
        #expect(story.transcript.contains("═ Te doen · Groningen"))
    }
}
