import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import KaderSync

/// The bus coming home: nothing is lost, nothing is there twice, and the laptop is emptied last.
@Suite struct BusHomecomingTests {
    let house: BusHouse

    init() throws { house = try BusHouse() }

    @Test func anAppointmentInAKeptSlotIsFirmAndOneBeyondItProvisional() throws {
        let bus = try house.driveOff()
        let slot = try #require(try bus.store.busPlan(BusHouse.trip).slots.first)
        let other = try #require(
            try house.free(2, bus.store).first { time in
                try bus.store.busPlan(BusHouse.trip).slots.allSatisfy {
                    $0.day != BusHouse.monday + 2 || "\($0.hours.from)" != time
                }
            })
        try house.book(5, "firm", on: slot.day, at: "\(slot.hours.from)", with: bus.store)
        try house.book(5, "loose", on: BusHouse.monday + 2, at: other, with: bus.store)
        let states = try bus.store.busVisits().map(\.state)
        #expect(states.sorted { $0.rawValue < $1.rawValue } == [.firm, .provisional])
        let report = try house.comeHome(bus)
        #expect(report.visits.map(\.state) == [.firm, .firm])
    }

    @Test func anHourGivenTwiceComesWithWhomToCallAndWhatIsFree() throws {
        let bus = try house.driveOff(slots: 0)
        try house.book(7, "home", on: BusHouse.monday + 1, at: "11:00", with: house.store)
        try house.book(5, "bus", on: BusHouse.monday + 1, at: "11:00", with: bus.store)
        let visit = try #require(try house.comeHome(bus).visits.first)
        #expect(visit.state == .clashing)
        #expect(visit.phone == "06-55500005")
        #expect(visit.alternatives.count == 3)
        #expect(try house.store.busVisits(of: BusHouse.trip).map(\.state) == [.clashing])
    }

    @Test func everythingOfTheDayIsAtHomeAndTheLaptopIsEmptied() throws {
        let bus = try house.driveOff()
        for number in 0..<5 { try house.tally(number, bus.store) }
        let report = try house.comeHome(bus)
        #expect(report.isDone)
        #expect(try house.stop(house.store).count(of: .talk) == 5)
        try bus.store.vanish()
        let left = try FileManager.default.contentsOfDirectory(atPath: house.folder)
        #expect(left.filter { $0.hasPrefix("bus.sqlite") } == [])
    }

    @Test func theLaptopIsNotEmptiedBeforeTheHouseHasEverything() throws {
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        #expect(throws: BusError.notAllHome) { try bus.store.vanish() }
        _ = try house.comeHome(bus)
        try house.tally(2, bus.store)
        #expect(throws: BusError.notAllHome) { try bus.store.vanish() }
        #expect(try house.comeHome(bus).isDone)
        #expect(try house.stop(house.store).count(of: .talk) == 2)
    }

    @Test func theLaptopIsNotEmptiedWithAFormHalfFilledIn() throws {
        let bus = try house.driveOff()
        try bus.store.keep(draft: .named("d"), form: "intake", body: #"{"name": "Bellen om 3"}"#)
        #expect(try !house.comeHome(bus).isDone)
        #expect(throws: BusError.notAllHome) { try bus.store.vanish() }
        try bus.store.handOverDrafts { .named("note") }
        #expect(try house.comeHome(bus).isDone)
        #expect(try house.store.callbacks().map(\.about) == ["Bellen om 3"])
    }

    /// S6: by a folder the house confirms when it has been there.
    @Test func byAFolderTheHouseConfirmsWhenItHasBeenThere() throws {
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        let stick = try Stick()
        let place = HomePlace.remote(try RemotePlace(stick.path))
        #expect(try !Homecoming(bus, to: place).run().isConfirmed)
        #expect(throws: BusError.notAllHome) { try bus.store.vanish() }
        _ = try Folder(stick.path, for: house.identity()).sync()
        #expect(try Homecoming(bus, to: place).run().isDone)
        #expect(try house.stop(house.store).count(of: .talk) == 1)
    }

    /// Cut off after any number of steps, it is done again and nothing is there twice.
    @Test(arguments: 0..<6) func brokenOffAnywhereItIsDoneAgain(steps: Int) throws {
        let bus = try house.driveOff()
        for number in 0..<3 { try house.tally(number, bus.store) }
        let stick = try Stick()
        let place = HomePlace.remote(try RemotePlace(stick.path))
        var left = steps
        for _ in 0..<2 {
            _ = try Homecoming(bus, to: place).run { _ in
                left -= 1
                return left >= 0
            }
            _ = try Folder(stick.path, for: house.identity()).sync()
        }
        for _ in 0..<2 {
            _ = try Homecoming(bus, to: place).run()
            _ = try Folder(stick.path, for: house.identity()).sync()
        }
        #expect(try Homecoming(bus, to: place).run().isDone)
        #expect(try house.stop(house.store).count(of: .talk) == 3)
    }

    @Test func overAWireTheHouseConfirmsAtOnce() throws {
        let bus = try house.driveOff()
        try house.book(7, "later", on: BusHouse.monday + 2, at: "12:00", with: house.store)
        try house.tally(1, bus.store)
        let (asked, answered) = try TalkTests.talk(bus, house.identity(), isForBus: true)
        #expect(try asked.get().onlyHere == 0)
        #expect(try asked.get().received == 0)
        #expect(try answered.get().received == 1)
        #expect(try bus.store.isAllAtHome())
        #expect(try bus.store.contacts().count == 4)
    }

    /// Who may open the laptop may do all there: roles are given at home, and one that comes from a laptop
    /// all the same is kept apart.
    @Test func aRoleThatIsGivenOnTheLaptopIsNoneAtHome() throws {
        let bus = try house.driveOff()
        let grant = try AccessGrant(
            id: .named("own"), to: bus.store.actor, .administrator, .land,
            from: BusHouse.monday - 400,
            by: bus.store.actor.name)
        #expect(throws: BusError.onBus) { try bus.store.give(grant) }
        let forged = try AccessGrant(
            id: .named("own"), to: bus.store.actor, .administrator, .land,
            from: BusHouse.monday - 400, by: Actor.upkeep.name)
        try bus.store.store.as(.upkeep).give(forged)
        let (_, answered) = try TalkTests.talk(bus, house.identity())
        let receipt = try answered.get()
        #expect(receipt.held == 1)
        #expect(receipt.received == 0)
        #expect(try house.store.isGuarded() == false)
        #expect(try house.store.heldCommits().map(\.why) == [.kind])
        #expect(try bus.store.isAllAtHome())
    }

    /// The keys of what lies there already stay as they are, and the trip can still go out.
    @Test func nothingIsPreparedWhereSomethingLies() throws {
        let keys = URL(fileURLWithPath: house.path("bus.sqlite.keys"))
        try Data("others".utf8).write(to: keys)
        #expect(throws: StoreError.exists) { _ = try house.driveOff() }
        #expect(try Data(contentsOf: keys) == Data("others".utf8))
        try FileManager.default.removeItem(at: keys)
        _ = try house.driveOff()
    }

    @Test func overAWireAnotherHouseLearnsNothing() throws {
        let other = try BusHouse()
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        let (asked, answered) = try TalkTests.talk(bus, other.identity())
        #expect(throws: (any Error).self) { try asked.get() }
        #expect(throws: PairingError.unknownBus) { try answered.get() }
        #expect(try other.store.peers().isEmpty)
        #expect(try !bus.store.isAllAtHome())
    }

    /// What is only on the laptop's part counts as nowhere else.
    @Test func theHouseDoesNotTakeTheLaptopForACopyOfItsData() throws {
        let before = try house.store.countOnlyHere()
        let bus = try house.driveOff()
        _ = try house.comeHome(bus)
        #expect(try house.store.countOnlyHere() > before)
    }
}
