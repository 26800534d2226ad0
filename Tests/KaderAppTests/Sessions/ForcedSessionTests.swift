import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What a session that a key forced may not do, and what is noted of who looks.
@Suite struct ForcedSessionTests {
    private func program(isForced: Bool = true) throws -> (Rehearsal, ActingStore) {
        var dependencies = try Dependencies.demoDesk()
        if isForced { dependencies.stillLetsIn = { true } }
        return (Rehearsal(dependencies), dependencies.store)
    }

    @Test func whatReachesTheMachineIsRefused() throws {
        var (kader, _) = try program()
        kader.press([.character("U")])
        #expect(kader.status.contains("dat kan niet over SSH"))
        let refused = kader.app.keys.bindings.filter { $0.message.reachesMachine }
        #expect(refused.count == 4)
        #expect(refused.allSatisfy { $0.refusal != nil })
        let (free, _) = try program(isForced: false)
        #expect(free.app.keys.bindings.allSatisfy { $0.refusal?.nl != Phrase.overSSH.nl })
    }

    @Test func aCardThatIsOpenedStandsInTheLogOnce() throws {
        var (kader, store) = try program(isForced: false)
        kader.press([.character("5")])
        kader.send(.pause)
        let person = try #require(kader.app.panes[4].personShown)
        kader.send(.pause)
        kader.press([.down, .up])
        kader.send(.pause)
        let seen = try store.accessLog(AccessQuery(person: person)).filter { $0.number != nil }
        #expect(seen.map(\.code) == ["openedPerson"])
        kader.press([.enter])
        #expect(
            try store.accessLog(AccessQuery(person: person)).filter { $0.number != nil }.count == 2)
    }

    @Test func theCardTellsWhoLooked() throws {
        var (kader, _) = try program(isForced: false)
        kader.press([.character("5"), .enter, .character("w")])
        #expect(kader.canvas.text.contains("Wie keek en wijzigde"))
        #expect(kader.canvas.text.contains("kaart bekeken"))
    }

    @Test func aListIsNotNoted() throws {
        var (kader, store) = try program(isForced: false)
        kader.press([.character("5"), .down, .down, .down])
        #expect(try store.accessLog(AccessQuery()).isEmpty)
    }
}
