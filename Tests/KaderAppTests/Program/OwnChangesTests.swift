import KaderDomain
import KaderStore
import Synchronization
import TerminalUI
import Testing

@testable import KaderApp

/// What was changed here is read again once; what others changed, when the file stirs.
@Suite struct OwnChangesTests {
    @Test func whatWasSavedInAFormIsNoNewsWhenTheFileStirs() throws {
        let world = try Dependencies.oneSpreekuur()
        var watcher = ChangeWatcher(world)
        var program = Rehearsal(world)
        try program.type("b \"frits\" <Enter> <C-s>")
        #expect(program.canvas.text.contains("Afspraak gemaakt"))
        #expect(Self.changes(watcher.look(), world) == [])
        try program.type("u")
        #expect(program.canvas.text.contains("Ongedaan gemaakt"))
        #expect(Self.changes(watcher.look(), world) == [])
    }

    @Test func whatAPaneChangedItselfIsToldToTheOthersOnly() throws {
        let world = try Dependencies.demoDesk()
        var watcher = ChangeWatcher(world)
        #expect(try Self.changes(Self.archiving(world), world) == [["network"]])
        #expect(Self.changes(watcher.look(), world) == [])
    }

    @Test func whatSomebodyElseSavedIsNews() throws {
        let world = try Dependencies.oneSpreekuur()
        var watcher = ChangeWatcher(world)
        try world.seen(by: "bram").takeFirstSlot()
        #expect(Self.changes(watcher.look(), world) == [["appointment"]])
        #expect(Self.changes(watcher.look(), world) == [])
    }

    @Test func whatSomebodyElseSavedMeanwhileComesAlongWithAnOwnSave() throws {
        let world = try Dependencies.oneSpreekuur()
        _ = ChangeWatcher(world)
        let bram = try world.seen(by: "bram").store
        try bram.add(try Contact.sample(9, "Karin Bos"))
        try world.book(.sample(3), "09:00")
        #expect(world.shown.take(from: world.store).kinds == ["appointment", "contact"])
    }

    /// The archiving of a network, as the pane hands it to the program.
    private static func archiving(_ world: Dependencies) throws -> Work {
        var network = try #require(try world.store.networks().first).network
        network.isArchived = true
        let pane = PlacedPane(
            pane: NetworksPane(reference: world.reference, region: nil), index: 0)
        return pane.work(.setArchived(network))
    }

    /// The kinds in every message of change that this work sends.
    private static func changes(_ work: Work, _ world: Dependencies) -> [Set<String>] {
        let sent = Mutex<[Set<String>]>([])
        work.run(world) { message in
            if case .changed(let changed, _) = message {
                sent.withLock { $0.append(changed.kinds) }
            }
        }
        return sent.withLock { $0 }
    }
}
