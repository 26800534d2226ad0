import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import KaderSync

/// A house that was put back without the file of its keys: the laptop says what happened, keeps what it
/// has, and comes home after an invitation.
@Suite struct RehomingTests {
    let house: BusHouse

    init() throws { house = try BusHouse() }

    private func loseKeys() throws {
        try FileManager.default.removeItem(atPath: house.path("huis.sqlite.keys"))
    }

    @Test func theLaptopSaysWhatHappenedAndKeepsEverything() throws {
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        try loseKeys()
        #expect(throws: PairingError.newKeys) { try house.comeHome(bus) }
        let (asked, _) = try TalkTests.talk(bus, house.identity(), isForBus: true)
        #expect(throws: PairingError.newKeys) { try asked.get() }
        let stick = try Stick()
        _ = try Folder(stick.path, for: bus).sync()
        _ = try Folder(stick.path, for: house.identity()).sync()
        #expect(throws: PairingError.newKeys) { try Folder(stick.path, for: bus).sync() }
        #expect(try !bus.store.isAllAtHome())
        #expect(throws: BusError.notAllHome) { try bus.store.vanish() }
        #expect(try house.stop(house.store).people == 0)
    }

    @Test func byAnInvitationItComesHome() throws {
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        try loseKeys()
        let stick = try Stick()
        let code = try Folder(stick.path, for: house.identity()).invite()
        #expect(try Folder(stick.path, for: bus).join(code) == "huis")
        _ = try Folder(stick.path, for: house.identity()).sync()
        let place = HomePlace.remote(try RemotePlace(stick.path))
        _ = try Homecoming(bus, to: place).run()
        _ = try Folder(stick.path, for: house.identity()).sync()
        #expect(try Homecoming(bus, to: place).run().isDone)
        #expect(try house.stop(house.store).count(of: .talk) == 1)
        #expect(try house.comeHome(bus).isDone)
    }

    @Test func aLaptopThatWasLostIsNotWelcome() throws {
        let bus = try house.driveOff()
        _ = try house.store.lose(BusHouse.trip)
        try loseKeys()
        let stick = try Stick()
        let code = try Folder(stick.path, for: house.identity()).invite()
        _ = try Folder(stick.path, for: bus).join(code)
        #expect(throws: PairingError.unknownBus) {
            try Folder(stick.path, for: house.identity()).sync()
        }
    }

    /// Whoever invites must have something of the file out of which the laptop was made.
    @Test func itAnswersNoOtherHouse() throws {
        let other = try BusHouse()
        let bus = try house.driveOff()
        let stick = try Stick()
        let code = try Folder(stick.path, for: other.identity()).invite()
        #expect(throws: PairingError.notHome) { try Folder(stick.path, for: bus).join(code) }
        #expect(try bus.store.peers().map(\.name) == ["huis"])
    }
}
