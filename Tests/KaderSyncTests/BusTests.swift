import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import KaderSync

/// A day on the bus: the laptop made ready, appointments and tallies without a network, coming home.
@Suite struct BusTests {
    let house: BusHouse

    init() throws { house = try BusHouse() }

    // MARK: What goes along

    @Test func theLaptopHoldsNobodyWhoIsLeftOut() throws {
        _ = try house.driveOff()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: house.path("bus.sqlite")))
        func holds(_ text: String) -> Bool { bytes.range(of: Data(text.utf8)) != nil }
        #expect(holds(BusHouse.family(5)), "who comes that day")
        #expect(holds(BusHouse.family(0)), "who advises")
        #expect(!holds(BusHouse.family(6)), "who comes the day after")
        #expect(!holds(BusHouse.family(7)), "who has nothing to do with it")
        #expect(!holds("06-55500000"), "the phone of who advises")
        #expect(!holds("anna"), "who wrote things at home")
    }

    @Test func whatIsOnTheLaptopIsKnownAtHome() throws {
        _ = try house.driveOff()
        let load = try #require(try house.store.busLoads(of: BusHouse.trip).first)
        #expect(load.persons.count == 4)
        let client = load.persons.first { $0.id == BusHouse.person(5) }
        #expect(client?.fields == ["name", "standing", "phone", "email", "town", "appointment"])
        #expect(load.persons.first { $0.id == BusHouse.person(0) }?.fields == ["name"])
    }

    /// S3: who may not advise somebody is not booked for them on the bus either; the hat itself stays at home.
    @Test func whoMayNotAdviseSomebodyIsNotBookedForThemOnTheBus() throws {
        for (name, number, other) in [("a", 0, 5), ("b", 1, 6)] {
            try house.store.add(
                #require(
                    InterestConflict(
                        id: .named(name), contact: BusHouse.person(number),
                        with: .person(BusHouse.person(other)), role: "zwager")))
        }
        let bus = try house.driveOff()
        let advisers = [0, 1].map(BusHouse.person)
        let hats = try bus.store.hats(of: advisers, all: true).values.flatMap(\.self)
        #expect(hats.map(\.conflict.contact) == [BusHouse.person(0)], "nobody comes along for it")
        #expect(hats.map(\.conflict.role) == [""])
        let load = try #require(try house.store.busLoads(of: BusHouse.trip).first)
        let marked = load.persons.filter { $0.fields.contains("interestConflict") }.map(\.id)
        #expect(Set(marked) == [BusHouse.person(0), BusHouse.person(5)])
    }

    @Test func theLaptopSaysNothingIsWrongWithIt() throws {
        let bus = try house.driveOff()
        #expect(try bus.store.check().isEmpty)
    }

    @Test func hoursTakenAtHomeAreTakenOnTheLaptopWithoutAName() throws {
        let bus = try house.driveOff(slots: 0)
        #expect(try house.free(2, bus.store) == house.free(2, house.store))
        #expect(
            try bus.store.agenda(from: BusHouse.monday, through: BusHouse.monday + 7).count == 2)
    }

    @Test func aTripGoesOutOnce() throws {
        _ = try house.driveOff()
        #expect(throws: BusError.notPlanned(.out)) { try house.driveOff() }
    }

    @Test func whereTheFileCannotBeMadeNothingIsKept() throws {
        try Data().write(to: URL(fileURLWithPath: house.path("bus.sqlite")))
        #expect(throws: StoreError.exists) { try house.driveOff() }
        let plan = try house.store.busPlan(BusHouse.trip)
        #expect(plan.trip.state == .planned)
        #expect(plan.slots.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: house.path("bus.sqlite.keys")))
    }

    // MARK: Slots

    @Test func nobodyAtHomeBooksWhatIsKeptForTheBus() throws {
        let before = try house.free(1, house.store)
        let bus = try house.driveOff()
        let kept = try house.store.busPlan(BusHouse.trip).slots
        #expect(kept.count == 2)
        let slot = try #require(kept.first)
        let error = #expect(throws: SpreekuurError.self) {
            try house.book(
                7, "refused", on: slot.day, at: "\(slot.hours.from)", with: house.store)
        }
        guard case .notFree(.keptForBus, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try house.free(1, bus.store) == before)
    }

    @Test func whatIsKeptIsFreeAgainWhenTheBusIsBack() throws {
        let before = try house.free(1, house.store)
        let bus = try house.driveOff()
        #expect(try house.free(1, house.store) != before)
        #expect(try house.comeHome(bus).isConfirmed)
        #expect(try house.free(1, house.store) == before)
        #expect(try house.store.busPlan(BusHouse.trip).trip.state == .returned)
    }

    @Test func aTripLongAgoKeepsNothing() throws {
        let before = try house.free(1, house.store)
        _ = try house.driveOff()
        let old = try house.store.listed(.busTrip, BusHouse.trip.description)
        try house.store.edit(
            ListedThing(
                .busTrip, id: #require(Identifier(old.id)), old.texts.with(["day": "2020-01-01"])),
            from: old)
        #expect(try house.free(1, house.store) == before)
    }

    // MARK: Who gets what

    @Test func theLaptopTakesNothingIn() throws {
        let bus = try house.driveOff()
        try house.book(7, "later", on: BusHouse.monday + 2, at: "13:00", with: house.store)
        let stick = try Stick()
        _ = try Folder(stick.path, for: house.identity()).sync()
        _ = try Folder(stick.path, for: bus).sync()
        #expect(try bus.store.contacts().count == 4)
        #expect(try stick.files(ending: ".kader") == [])
    }

    @Test func anotherHouseIsRefused() throws {
        let other = try BusHouse()
        let bus = try house.driveOff()
        #expect(throws: PairingError.notHome) {
            try Homecoming(bus, to: .database(other.store)).run()
        }
        #expect(try other.store.peers().isEmpty)
    }

    @Test func theLaptopInvitesNobody() throws {
        let bus = try house.driveOff()
        let stick = try Stick()
        #expect(throws: PairingError.notHome) { try Folder(stick.path, for: bus).invite() }
    }

    @Test func twoCopiesOfTheLaptopBothComeHome() throws {
        _ = try house.driveOff()
        for suffix in ["", ".keys"] {
            try FileManager.default.copyItem(
                atPath: house.path("bus.sqlite" + suffix),
                toPath: house.path("twin.sqlite" + suffix))
        }
        let bus = try house.laptop()
        let twin = try Identity(
            BusHouse.acting(try Store.open(at: house.path("twin.sqlite"))), named: "bus")
        try house.tally(1, bus.store)
        try house.tally(2, twin.store)
        try house.tally(3, bus.store)
        #expect(try house.comeHome(bus).isDone)
        #expect(try house.comeHome(twin).isDone)
        #expect(try house.stop(house.store).count(of: .talk) == 3)
    }

    // MARK: Lost

    @Test func aLostLaptopIsShutOutAndItsSlotsAreFree() throws {
        let before = try house.free(1, house.store)
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        let load = try house.store.lose(BusHouse.trip)
        #expect(load.persons.count == 4)
        #expect(load.by == "anna")
        #expect(try house.free(1, house.store) == before)
        #expect(throws: PairingError.unknownBus) { try house.comeHome(bus) }
        #expect(try house.stop(house.store).people == 0)
    }
}
