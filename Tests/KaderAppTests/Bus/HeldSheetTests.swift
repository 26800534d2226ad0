import KaderApp
import KaderDomain
import KaderStore
import TerminalUI
import Testing

/// What the laptop of a bus brought and may not make: seen under *Te doen*, and settled there by keyboard.
@Suite struct HeldSheetTests {
    private let world: Dependencies

    init() throws {
        world = try .still()
        try world.hold(2)
    }

    @Test func enterOnItsLineShowsItAndBothAreSettledByKeyboard() throws {
        var walk = Walkthrough(world)
        try walk.press("4 t")
        #expect(walk.screen.contains("apart gezet"), "\(walk.screen)")
        #expect(walk.screen.contains("2 stappen"), "\(walk.screen)")
        try walk.press("<Enter> <Enter> i")
        #expect(walk.screen.contains("Ingelezen"), "\(walk.screen)")
        #expect(try world.store.rooms(of: "groningen").map(\.name) == ["Kamer 1"])
        #expect(walk.screen.contains("1 × ruimte"), "\(walk.screen)")
        try walk.press("<Enter> w")
        #expect(try world.store.heldCommits().map { $0.refusedAt != nil } == [true])
        #expect(!walk.screen.contains("apart gezet"), "\(walk.screen)")
    }
}

extension Dependencies {
    /// Keeps apart so many rooms as a laptop of the bus brought.
    func hold(_ count: Int) throws {
        let commits = (1...count).map { number in
            Commit(
                id: "\(Identifier<Room>.sample(100 + number))",
                stamp: Stamp(time: Int64(number) << 16, replica: "bus"), actor: "bert",
                name: "addRoom", at: 1_795_442_400 + Int64(number) * 60, undoes: nil, redoes: nil,
                changes: [
                    Commit.Change(
                        kind: "room", thing: "\(Identifier<Room>.sample(200 + number))",
                        subject: nil,
                        fields: """
                            {"house":"groningen","name":"Kamer \(number)","capacity":4,"kind":"consulting","isArchived":0,"isWithdrawn":0}
                            """, base: "{}", isCreation: true)
                ])
        }
        try store.merge(commits, fromBus: "\(BusTrip.ID.sample(1))")
    }
}
