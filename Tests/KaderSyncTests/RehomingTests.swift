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

    /// The house as it is after its file was put back on another disk, without its keys.
    private func putBack() throws -> Identity {
        try FileManager.default.removeItem(atPath: house.path("huis.sqlite.keys"))
        try house.store.partFromTwin()
        return try Identity(
            BusHouse.acting(try Store.open(at: house.path("huis.sqlite"))), named: "huis")
    }

    @Test func theLaptopSaysWhatHappenedAndKeepsEverything() throws {
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        let back = try putBack()
        #expect(throws: PairingError.newKeys) {
            try Homecoming(bus, to: .database(back.store)).run()
        }
        let (asked, _) = try TalkTests.talk(bus, back, isForBus: true)
        #expect(throws: PairingError.newKeys) { try asked.get() }
        let stick = try Stick()
        _ = try Folder(stick.path, for: bus).sync()
        _ = try Folder(stick.path, for: back).sync()
        #expect(throws: PairingError.newKeys) { try Folder(stick.path, for: bus).sync() }
        #expect(try !bus.store.isAllAtHome())
        #expect(throws: BusError.notAllHome) { try bus.store.vanish() }
        #expect(try house.stop(back.store).people == 0)
    }

    /// The house itself says so, before it made new keys and after, until each was met again.
    @Test func theHouseSaysThatItsKeysAreNewUntilAllWereMetAgain() throws {
        let bus = try house.driveOff()
        #expect(try Identity.strangers(to: house.store).isEmpty)
        try FileManager.default.removeItem(atPath: house.path("huis.sqlite.keys"))
        #expect(try Identity.strangers(to: house.store).map(\.name) == ["bus"])
        let back = try house.identity()
        #expect(try Identity.strangers(to: house.store).map(\.name) == ["bus"])
        let stick = try Stick()
        #expect(try Folder(stick.path, for: back).sync().strangers == ["bus"])
        Thread.sleep(forTimeInterval: 1.1)
        let code = try Folder(stick.path, for: back).invite()
        _ = try Folder(stick.path, for: bus).join(code)
        #expect(try Folder(stick.path, for: back).sync().strangers == [])
        #expect(try Identity.strangers(to: house.store).isEmpty)
    }

    @Test func byAnInvitationItComesHome() throws {
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        let back = try putBack()
        let stick = try Stick()
        let code = try Folder(stick.path, for: back).invite()
        #expect(try Folder(stick.path, for: bus).join(code) == "huis")
        _ = try Folder(stick.path, for: back).sync()
        let place = HomePlace.remote(try RemotePlace(stick.path))
        _ = try Homecoming(bus, to: place).run()
        _ = try Folder(stick.path, for: back).sync()
        #expect(try Homecoming(bus, to: place).run().isDone)
        #expect(try house.stop(back.store).count(of: .talk) == 1)
        #expect(try Homecoming(bus, to: .database(back.store)).run().isDone)
    }

    @Test func aLaptopThatWasLostIsNotWelcome() throws {
        let bus = try house.driveOff()
        _ = try house.store.lose(BusHouse.trip)
        let back = try putBack()
        let stick = try Stick()
        let code = try Folder(stick.path, for: back).invite()
        _ = try Folder(stick.path, for: bus).join(code)
        let receipt = try Folder(stick.path, for: back).sync()
        #expect(receipt.asides.count == 1)
        let laptops = try back.store.laptops().filter { $0.revokedAt == nil }
        #expect(laptops.isEmpty)
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
