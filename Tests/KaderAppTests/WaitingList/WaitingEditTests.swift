import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// What suits somebody who waits, changed where they stand (issue 4).
@Suite struct WaitingEditTests {
    private let world: Dependencies

    init() throws { world = try Dependencies.demoDesk(hasConversations: true) }

    @Test func aWishIsChangedAndTakenBack() throws {
        let before = try world.store.waitingList()
        let first = try #require(before.first)
        var walk = Walkthrough(world)
        try walk.press("A e")
        #expect(walk.screen.contains("Wachtlijst: \(first.name)"), "\(walk.screen)")
        #expect(!walk.screen.contains("Spreekuur *"))
        try walk.press("<Tab> <Tab> <C-u> \"31-12\" <C-s>")
        let changed = try world.store.waiting(first.id).entry
        #expect(changed.lastDay?.description.hasSuffix("-12-31") == true, "\(walk.screen)")
        #expect(changed.places == first.entry.places && changed.part == first.entry.part)
        #expect(try world.store.waitingList().map(\.id) == before.map(\.id))
        try walk.press("<Esc> u")
        #expect(try world.store.waitingList() == before, "\(walk.screen)")
    }

    @Test func aDayThatIsOverIsNotTaken() throws {
        var walk = Walkthrough(world)
        try walk.press("A e <Tab> <Tab> <C-u> \"1-1-2020\" <C-s>")
        #expect(walk.screen.contains("dat is al voorbij"), "\(walk.screen)")
    }
}
